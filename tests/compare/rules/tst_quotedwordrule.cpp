// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../storybuilder.h"

#include <compare/rules/quotedwordrule.h>
#include <compare/stages.h>

#include <QTest>

using namespace Counterpoint;
using Test::articleOf;

class TestQuotedWordRule : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsAnotherThing_data();
    void findsAnotherThing();
};

namespace
{

/** What the rule finds between two sentences that are matched, whatever the matcher would say. */
QStringList found(const QString &a, const QString &b)
{
    Comparison story = Test::storyOf({articleOf(QStringLiteral("a.txt"), QStringLiteral("2021-06-18"), {a}),
                                      articleOf(QStringLiteral("b.txt"), QStringLiteral("2021-06-18"), {b})});
    Test::done(joinNames(story, {}));
    Match match;
    match.a = {0, 0};
    match.b = {1, 0};
    story.matches = {match};
    const RunContext context; // the view keeps a reference
    const RuleView view(story, {}, context);
    QStringList values;
    for (const Conflict &conflict : QuotedWordRule().find(view))
        values.append(conflict.aValue + u'/' + conflict.bValue);
    return values;
}

} // namespace

void TestQuotedWordRule::findsAnotherThing_data()
{
    QTest::addColumn<QString>("piece");
    QTest::addColumn<QString>("values");
    QTest::newRow("behind a verb") << QStringLiteral("Ana Rivera said the bridge in the north was \"temporary\".")
                                   << QStringLiteral("bridge in the north was \"temporary\"/temporary ferry timetable");
    QTest::newRow("before a noun") << QStringLiteral("Ana Rivera spoke of a \"temporary\" closure of the school.")
                                   << QStringLiteral("\"temporary\" closure/temporary ferry timetable");
    QTest::newRow("the same thing") << QStringLiteral("Ana Rivera said the ferry timetable was \"temporary\".")
                                    << QString();
    QTest::newRow("of it, with another word")
        << QStringLiteral("Ana Rivera spoke of a \"temporary\" timetable for the island.") << QString();
    QTest::newRow("another speaker") << QStringLiteral("Luis Berg said the bridge in the north was \"temporary\".")
                                     << QString();
    QTest::newRow("another word") << QStringLiteral("Ana Rivera said the bridge in the north was \"unsafe\".")
                                  << QString();
    QTest::newRow("of nothing") << QStringLiteral("Ana Rivera said \"temporary\" and left the room.") << QString();
}

void TestQuotedWordRule::findsAnotherThing()
{
    QFETCH(QString, piece);
    QFETCH(QString, values);
    const QString full
        = QStringLiteral("\"We will print a temporary ferry timetable before the holidays,\" Ana Rivera said.");
    const QStringList forth = found(piece, full);
    QCOMPARE(forth.join(u' '), values);
    const QStringList back = found(full, piece);
    QCOMPARE(back.join(u' '), values);
}

QTEST_GUILESS_MAIN(TestQuotedWordRule)

#include "tst_quotedwordrule.moc"
