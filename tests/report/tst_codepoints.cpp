// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <report/codepoints.h>

#include <QTest>

using namespace Counterpoint;

class TestCodePoints : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsPairsOnce_data();
    void countsPairsOnce();
};

void TestCodePoints::countsPairsOnce_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("ASCII") << QStringLiteral("plain");
    QTest::newRow("accents and NBSP") << QString::fromUtf8("caf\u00e9\u00a0au lait");
    QTest::newRow("emoji") << QString::fromUtf8("a\U0001F600b\U0001F600\U0001F600c");
    QTest::newRow("only emoji") << QString::fromUtf8("\U0001F1E9\U0001F1EA");
}

void TestCodePoints::countsPairsOnce()
{
    QFETCH(QString, text);
    const CodePoints points(text);
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && text.at(i).isLowSurrogate())
            continue; // no offset ever stands inside a character
        QCOMPARE(points.at(i), text.first(i).toUcs4().size());
    }
}

QTEST_APPLESS_MAIN(TestCodePoints)
#include "tst_codepoints.moc"
