// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <text/worddiff.h>

#include <QTest>

using namespace Counterpoint;

class WordDiffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void differences_data();
    void differences();
    void longTexts();
};

void WordDiffTest::differences_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<QStringList>("onlyA");
    QTest::addColumn<QStringList>("onlyB");
    const auto row
        = [](const char *name, const char *a, const char *b, const QStringList &onlyA, const QStringList &onlyB) {
              QTest::newRow(name) << QString::fromUtf8(a) << QString::fromUtf8(b) << onlyA << onlyB;
          };
    row("same", "The ferry sank.", "The ferry sank.", {}, {});
    row("marks and case only", "“The ferry – sank”", "the Ferry - sank!", {}, {});
    row("cut at the start", "At this time, no ferry runs", "no ferry runs", {QStringLiteral("At this time")}, {});
    row("added at the end", "no ferry runs", "no ferry runs to the island", {}, {QStringLiteral("to the island")});
    row("changed inside", "the old ferry sank fast", "the new boat sank fast", {QStringLiteral("old ferry")},
        {QStringLiteral("new boat")});
    row("nothing shared", "one two", "three", {QStringLiteral("one two")}, {QStringLiteral("three")});
    row("empty", "", "three", {}, {QStringLiteral("three")});
}

void WordDiffTest::differences()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(QStringList, onlyA);
    QFETCH(QStringList, onlyB);
    const WordDifferences differences = wordDifferences(a, b);
    const auto texts = [](const QString &text, const QList<Span> &spans) {
        QStringList parts;
        for (const Span span : spans)
            parts << textIn(text, span).toString();
        return parts;
    };
    QCOMPARE(texts(a, differences.differentA), onlyA);
    QCOMPARE(texts(b, differences.differentB), onlyB);
    for (qsizetype i = 1; i < differences.hunks.size(); ++i)
        QVERIFY(differences.hunks.at(i).isShared != differences.hunks.at(i - 1).isShared);
}

void WordDiffTest::longTexts()
{
    QStringList words;
    for (int i = 0; i < 3000; ++i)
        words << (i % 3 == 0 ? QStringLiteral("w%1").arg(i) : QStringLiteral("the"));
    QStringList other = words;
    other[1500] = QStringLiteral("changed");
    other.removeAt(2400);
    other[10] = QStringLiteral("first");
    const WordDifferences differences = wordDifferences(words.join(u' '), other.join(u' '));
    QCOMPARE(differences.differentB.size(), 2);
    QCOMPARE(differences.differentA.size(), 3);
}

QTEST_GUILESS_MAIN(WordDiffTest)
#include "tst_worddiff.moc"
