// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <text/fold.h>

#include <QTest>

using namespace Counterpoint;

class TestFold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldsPunctuation_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        QTest::newRow("apostrophes") << QStringLiteral("a´b`c’d‘e′f‛g") << QStringLiteral("a'b'c'd'e'f'g");
        QTest::newRow("quotes") << QStringLiteral("“a” „b‟ «c»") << QStringLiteral("\"a\" \"b\" \"c\"");
        QTest::newRow("dashes") << QStringLiteral("a–b—c‑d−e") << QStringLiteral("a-b-c-d-e");
        QTest::newRow("spaces") << QStringLiteral("a\u00A0b\u2009c\td\ne") << QStringLiteral("a b c d e");
        QTest::newRow("letters stay") << QStringLiteral("Ünïcode ﬁ") << QStringLiteral("Ünïcode ﬁ");
    }

    void foldsPunctuation()
    {
        QFETCH(QString, text);
        QFETCH(QString, folded);
        QCOMPARE(foldPunctuation(text), folded);
        QCOMPARE(foldPunctuation(text).size(), text.size());
    }

    void foldsForMatching_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        // NFKC alone makes a space and a combining accent of U+00B4
        QTest::newRow("acute accent") << QStringLiteral("The country´s Capital")
                                      << QStringLiteral("the country's capital");
        QTest::newRow("spaces") << QStringLiteral("  a \u00A0 b\n\nc ") << QStringLiteral("a b c");
        QTest::newRow("ligature") << QStringLiteral("eﬃcient ＡＢ") << QStringLiteral("efficient ab");
        QTest::newRow("sharp s") << QStringLiteral("Straße") << QStringLiteral("strasse");
        QTest::newRow("composed") << QStringLiteral("Cafe\u0301") << QStringLiteral("caf\u00E9");
        QTest::newRow("invisible") << QStringLiteral("co\u00ADoper\u200Bate") << QStringLiteral("cooperate");
        QTest::newRow("empty") << QString() << QString();
    }

    void foldsForMatching()
    {
        QFETCH(QString, text);
        QFETCH(QString, folded);
        QCOMPARE(foldForMatching(text), folded);
    }
};

QTEST_GUILESS_MAIN(TestFold)
#include "tst_fold.moc"
