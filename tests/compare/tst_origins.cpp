// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storybuilder.h"

#include <compare/origins.h>

#include <QTest>

using namespace Counterpoint;
using Test::articleOf;

class TestOrigins : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void credit_data();
    void credit();
};

void TestOrigins::credit_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("basis");
    const QString copied = QStringLiteral("a1 and a2: same wording in 2 sentences");
    QTest::newRow("dateline") << QStringLiteral("HALDEN (Fjord Press) - Miners blocked the old road to the harbour.")
                              << copied + QStringLiteral(", the dateline credits Fjord Press");
    QTest::newRow("dateline with a day") << QStringLiteral(
        "HALDEN, March 17 (Fjord Press) \u2014 Miners blocked the old road to the harbour.")
                                         << copied + QStringLiteral(", the dateline credits Fjord Press");
    QTest::newRow("brackets in the sentence")
        << QStringLiteral("The union (Fjord Miners) blocked the old road to the harbour on foot.")
        << copied + QStringLiteral(", no agency credited");
}

void TestOrigins::credit()
{
    QFETCH(QString, first);
    QFETCH(QString, basis);
    const QStringList sentences{first, QStringLiteral("The police closed the old road to the harbour for two hours.")};
    Comparison story = Test::storyOf(
        {articleOf(QStringLiteral("1.txt"), {}, sentences), articleOf(QStringLiteral("2.txt"), {}, sentences)});
    for (int i = 0; i < 2; ++i) {
        Match match;
        match.a = {0, i};
        match.b = {1, i};
        match.kind = MatchKind::Verbatim;
        story.matches.append(match);
    }
    const QList<OriginGroup> origins = findOrigins(story);
    QCOMPARE(origins.size(), 1);
    QCOMPARE(origins.first().basis, QStringList{basis});
}

QTEST_APPLESS_MAIN(TestOrigins)
#include "tst_origins.moc"
