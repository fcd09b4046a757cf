// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <text/decode.h>

#include <QTest>

using namespace Counterpoint;

class TestDecode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("declared");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("encoding");
        const QString cafe = QStringLiteral("The café’s owner said “no”.");
        QTest::newRow("ascii") << QByteArray("Plain words.") << QString() << QStringLiteral("Plain words.")
                               << QStringLiteral("UTF-8");
        QTest::newRow("utf-8") << cafe.toUtf8() << QString() << cafe << QStringLiteral("UTF-8");
        QTest::newRow("utf-8 mark") << QByteArray("\xef\xbb\xbfWords.") << QString() << QStringLiteral("Words.")
                                    << QStringLiteral("UTF-8");
        QTest::newRow("utf-16 le mark") << QByteArray("\xff\xfeW\0o\0", 6) << QString() << QStringLiteral("Wo")
                                        << QStringLiteral("UTF-16LE");
        QTest::newRow("utf-16 be, no mark") << QByteArray("\0A\0n\0 \0o\0l\0d\0 \0d\0a\0y", 20) << QString()
                                            << QStringLiteral("An old day") << QStringLiteral("UTF-16BE");
        QTest::newRow("utf-16 le, no mark") << QByteArray("A\0n\0 \0o\0l\0d\0 \0d\0a\0y\0", 20) << QString()
                                            << QStringLiteral("An old day") << QStringLiteral("UTF-16LE");
        QTest::newRow("windows-1252")
            << QByteArray("It\x92s the owner\x92s caf\xe9, he said: \x93No.\x94 The owner\x92s son wasn\x92t there.")
            << QString() << QStringLiteral("It’s the owner’s café, he said: “No.” The owner’s son wasn’t there.")
            << QStringLiteral("windows-1252");
        QTest::newRow("declared latin-1") << QByteArray("caf\xe9") << QStringLiteral("ISO-8859-1")
                                          << QStringLiteral("café") << QStringLiteral("windows-1252");
        QTest::newRow("wrong declaration")
            << cafe.toUtf8() << QStringLiteral("iso-8859-1") << cafe << QStringLiteral("UTF-8");
        QTest::newRow("declared cyrillic") << QByteArray("\xcf\xf0\xe8\xe2\xe5\xf2") << QStringLiteral("windows-1251")
                                           << QStringLiteral("Привет") << QStringLiteral("windows-1251");
        QTest::newRow("line ends") << QByteArray("a\r\nb\rc\n") << QString() << QStringLiteral("a\nb\nc\n")
                                   << QStringLiteral("UTF-8");
        QTest::newRow("empty") << QByteArray() << QString() << QString() << QStringLiteral("UTF-8");
    }

    void decodes()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, declared);
        QFETCH(QString, text);
        QFETCH(QString, encoding);
        const auto decoded = decode(bytes, declared);
        QVERIFY(decoded.has_value());
        QCOMPARE(decoded->text, text);
        QCOMPARE(decoded->encoding, encoding);
        QVERIFY(!decoded->hadErrors);
    }

    void keepsTextAroundBadBytes()
    {
        QByteArray bytes = QStringLiteral("Zürich, Genève, Málaga, São Paulo and Kraków agreed.").toUtf8();
        bytes.append("\xff then");
        const auto decoded = decode(bytes);
        QVERIFY(decoded.has_value());
        QCOMPARE(decoded->encoding, QStringLiteral("UTF-8"));
        QVERIFY(decoded->hadErrors);
        QVERIFY(decoded->text.startsWith(QStringLiteral("Zürich, Genève")));
        QVERIFY(decoded->text.endsWith(QStringLiteral("\uFFFD then")));
    }

    void replacesNul()
    {
        const auto decoded = decode(QByteArray("One stray byte\0 in a line of text is no reason to refuse it.", 60));
        QVERIFY(decoded.has_value());
        QVERIFY(decoded->hadErrors);
        QVERIFY(!decoded->text.contains(QChar::Null));
    }

    void refusesBinary_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("pdf") << QByteArray("%PDF-1.7\n1 0 obj\n");
        QTest::newRow("png") << QByteArray("\x89PNG\r\n\x1a\n");
        QTest::newRow("zip") << QByteArray("PK\x03\x04rest");
        QByteArray noise;
        quint32 state = 7;
        for (int i = 0; i < 2000; ++i) {
            state = state * 1664525U + 1013904223U;
            noise.append(static_cast<char>(state >> 24));
        }
        QTest::newRow("noise") << noise;
        QTest::newRow("zeros") << QByteArray(500, '\0');
    }

    void refusesBinary()
    {
        QFETCH(QByteArray, bytes);
        const auto decoded = decode(bytes);
        QVERIFY(!decoded.has_value());
        QCOMPARE(decoded.error().code, ErrorCode::BadEncoding);
        QVERIFY(!decoded.error().message.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDecode)
#include "tst_decode.moc"
