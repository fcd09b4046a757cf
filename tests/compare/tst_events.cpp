// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storybuilder.h"

#include <compare/stages.h>

#include <QTest>

#include <algorithm>

using namespace Counterpoint;
using Test::articleOf;

namespace
{

// 2023-03-17 is a Friday
const QString kFriday = QStringLiteral("2023-03-17");

QList<Event> eventsOf(const QList<std::pair<QString, QStringList>> &articles)
{
    QList<Article> list;
    int number = 0;
    for (const auto &[published, sentences] : articles)
        list.append(articleOf(QStringLiteral("%1.txt").arg(++number), published, sentences));
    Comparison comparison = Test::storyOf(list);
    joinNames(comparison);
    gatherEvents(comparison);
    return comparison.events;
}

QStringList datesOf(const QList<Event> &events)
{
    QStringList dates;
    for (const Event &event : events)
        dates.append(isoOf(*event.date));
    return dates;
}

} // namespace

class TestEvents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void datedClause_data();
    void datedClause();
    void sayingKeepsItsDay();
    void sameEventIsJoined();
    void coarseDateJoinsItsDay();
    void adjacentDaysAreDisputed();
    void sameKindOnOtherDaysStaysApart();
    void undatedMentionIsAttached();
    void otherActIsNotAttached();
    void refusalIsNoRequest();
    void wordsFollowTheirSpeaker();
    void noEventWithoutDay_data();
    void noEventWithoutDay();
    void titles_data();
    void titles();
    void sameBytesWhateverTheRun();
    void degenerate();
};

void TestEvents::datedClause_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QStringList>("dates");
    const auto row = [](const char *name, const char *sentence, const QStringList &dates) {
        QTest::newRow(name) << QString::fromUtf8(sentence) << dates;
    };
    row("after the verb", "Miners blocked the road on Monday.", {QStringLiteral("2023-03-13")});
    row("before the verb", "The minister on Tuesday dismissed the director of the mine.",
        {QStringLiteral("2023-03-14")});
    row("fronted", "On Wednesday, after long talks, the union signed the agreement.", {QStringLiteral("2023-03-15")});
    row("two clauses, two days", "The court freed the guard on Monday and the police arrested him again on Thursday.",
        {QStringLiteral("2023-03-13"), QStringLiteral("2023-03-16")});
    row("possessive", "Tuesday's vote divided the council.", {QStringLiteral("2023-03-14")});
    row("month", "A storm destroyed the pier in January 2021.", {QStringLiteral("2021-01")});
    row("year", "The bridge collapsed in 1987.", {QStringLiteral("1987")});
}

void TestEvents::datedClause()
{
    QFETCH(QString, sentence);
    QFETCH(QStringList, dates);
    QCOMPARE(datesOf(eventsOf({{kFriday, {sentence}}})), dates);
}

void TestEvents::sayingKeepsItsDay()
{
    const auto events = eventsOf(
        {{kFriday,
          {QStringLiteral("The mayor said on Thursday that the council voted on Monday to close the mine.")}}});
    QCOMPARE(datesOf(events), (QStringList{QStringLiteral("2023-03-13"), QStringLiteral("2023-03-16")}));
    QVERIFY(!events.at(0).isAnnouncement);
    QVERIFY2(events.at(0).title.contains(QLatin1String("voted")), qPrintable(events.at(0).title));
    QVERIFY(events.at(1).isAnnouncement);
    QVERIFY(events.at(1).title.startsWith(QLatin1String("The mayor said")));
}

void TestEvents::sameEventIsJoined()
{
    const auto events = eventsOf(
        {{kFriday, {QStringLiteral("The council of Halden voted on Monday to close the copper mine.")}},
         {kFriday, {QStringLiteral("In a vote on Monday, the Halden council decided to close the copper mine.")}},
         {kFriday, {QStringLiteral("A flood cut the railway to Halden on Monday.")}}});
    QCOMPARE(events.size(), 2);
    QCOMPARE(events.at(0).evidence.size(), 2);
    QCOMPARE(events.at(0).readings.size(), 1);
    QCOMPARE(events.at(0).readings.first().articles, (QList<int>{0, 1}));
    QVERIFY(!events.at(0).isDisputed);
}

void TestEvents::coarseDateJoinsItsDay()
{
    const auto events
        = eventsOf({{kFriday, {QStringLiteral("The council of Halden voted on Monday to close the copper mine.")}},
                    {kFriday, {QStringLiteral("The council of Halden voted this week to close the copper mine.")}}});
    QCOMPARE(datesOf(events), QStringList{QStringLiteral("2023-03-13")});
    QCOMPARE(events.first().readings.size(), 2);
    QVERIFY(!events.first().isDisputed);
}

void TestEvents::adjacentDaysAreDisputed()
{
    const auto events = eventsOf(
        {{kFriday, {QStringLiteral("Rebels attacked the power station of Halden with rockets on Tuesday.")}},
         {kFriday, {QStringLiteral("Early on Wednesday, rebels attacked the power station of Halden with rockets.")}}});
    QCOMPARE(events.size(), 1);
    QVERIFY(events.first().isDisputed);
    QCOMPARE(isoOf(*events.first().date), QStringLiteral("2023-03-14/2023-03-15"));
    QCOMPARE(events.first().readings.size(), 2);
    QCOMPARE(isoOf(*events.first().evidence.at(0).date), QStringLiteral("2023-03-14")); // each keeps its own day
    QCOMPARE(isoOf(*events.first().evidence.at(1).date), QStringLiteral("2023-03-15"));
}

void TestEvents::sameKindOnOtherDaysStaysApart()
{
    const auto events = eventsOf(
        {{kFriday, {QStringLiteral("Rebels attacked the power station of Halden with rockets on Monday.")}},
         {kFriday, {QStringLiteral("Rebels attacked the power station of Halden with rockets on Thursday.")}}});
    QCOMPARE(events.size(), 2);
    // one article that tells of both days means two attacks
    const auto told = eventsOf({{kFriday,
                                 {QStringLiteral("Rebels attacked the power station of Halden on Tuesday."),
                                  QStringLiteral("Rebels attacked the power station of Halden again on Wednesday.")}}});
    QCOMPARE(told.size(), 2);
}

void TestEvents::undatedMentionIsAttached()
{
    const auto events = eventsOf(
        {{kFriday, {QStringLiteral("Rebels attacked the power station of Halden with rockets on Tuesday.")}},
         {kFriday,
          {QStringLiteral("The rocket attack by rebels on the Halden power station left the town in the dark.")}}});
    QCOMPARE(events.size(), 1);
    QCOMPARE(events.first().evidence.size(), 2);
    QVERIFY(!events.first().evidence.at(0).isAttached);
    QVERIFY(events.first().evidence.at(1).isAttached);
    QVERIFY(!events.first().evidence.at(1).date);
}

void TestEvents::otherActIsNotAttached()
{
    const auto events
        = eventsOf({{kFriday, {QStringLiteral("Rebels attacked the power station of Halden with rockets on Tuesday.")}},
                    {kFriday,
                     {QStringLiteral("Engineers repaired the power station of Halden."),
                      QStringLiteral("A shark attacked two swimmers near the beach.")}}});
    QCOMPARE(events.size(), 1);
    QCOMPARE(events.first().evidence.size(), 1);
}

void TestEvents::refusalIsNoRequest()
{
    const auto events = eventsOf(
        {{kFriday, {QStringLiteral("The governor on Thursday refused a request by the miners to reopen the shaft.")}},
         {kFriday, {QStringLiteral("The miners asked the governor on Wednesday to reopen the shaft.")}}});
    QCOMPARE(datesOf(events), (QStringList{QStringLiteral("2023-03-15"), QStringLiteral("2023-03-16")}));
}

void TestEvents::wordsFollowTheirSpeaker()
{
    const auto events = eventsOf(
        {{kFriday,
          {QStringLiteral("Interior Minister Anna Brandt said on Thursday that the border would stay open."),
           QStringLiteral("The town has two schools."), QStringLiteral("\"We are not afraid,\" Brandt said.")}}});
    QCOMPARE(events.size(), 1);
    QCOMPARE(events.first().evidence.size(), 2);
    QCOMPARE(events.first().evidence.at(1).sentence.sentence, 2);
}

void TestEvents::noEventWithoutDay_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::newRow("no day") << QStringLiteral("Miners blocked the road.");
    QTest::newRow("now") << QStringLiteral("Miners currently block the road.");
    QTest::newRow("every week") << QStringLiteral("Miners block the road every Monday.");
    QTest::newRow("condition") << QStringLiteral("Miners would block the road on Monday if the talks failed.");
    QTest::newRow("bound") << QStringLiteral("The talks failed before Monday.");
    QTest::newRow("inside a quotation") << QStringLiteral(
        "\"The miners blocked the road on Monday\" is all that the letter held.");
    QTest::newRow("counted from another event") << QStringLiteral("The miners blocked the road two days later.");
}

void TestEvents::noEventWithoutDay()
{
    QFETCH(QString, sentence);
    QCOMPARE(datesOf(eventsOf({{kFriday, {sentence}}})), QStringList());
}

void TestEvents::titles_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("title");
    const auto row = [](const char *name, const char *sentence, const char *title) {
        QTest::newRow(name) << QString::fromUtf8(sentence) << QString::fromUtf8(title);
    };
    row("day left out", "Miners blocked the road to Halden on Monday.", "Miners blocked the road to Halden");
    row("fronted day left out", "On Monday, miners blocked the road to Halden.", "Miners blocked the road to Halden");
    row("subordinate clause", "The price rose after miners blocked the road to Halden on Monday.",
        "Miners blocked the road to Halden");
    row("what was said", "The mayor said on Monday that the town was safe.", "The mayor said that the town was safe");
    row("subject taken along", "Miners left the pit and blocked the road to Halden on Monday.",
        "Miners blocked the road to Halden");
}

void TestEvents::titles()
{
    QFETCH(QString, sentence);
    QFETCH(QString, title);
    const auto events = eventsOf({{kFriday, {sentence}}});
    QCOMPARE(events.size(), 1);
    QCOMPARE(events.first().title, title);
}

void TestEvents::sameBytesWhateverTheRun()
{
    const QList<std::pair<QString, QStringList>> story{
        {kFriday,
         {QStringLiteral("Rebels attacked the station of Halden on Tuesday."),
          QStringLiteral("The council voted on Thursday.")}},
        {kFriday, {QStringLiteral("The attack on Halden station on Wednesday shocked many.")}}};
    QCOMPARE(eventsOf(story), eventsOf(story));
}

void TestEvents::degenerate()
{
    QVERIFY(eventsOf({}).isEmpty());
    QVERIFY(eventsOf({{QString(), {}}}).isEmpty());
    QVERIFY(eventsOf({{QString(), {QStringLiteral("Miners blocked the road on Monday.")}}})
                .isEmpty()); // which Monday cannot be told
    QVERIFY(
        eventsOf({{kFriday, {QStringLiteral("Monday."), QStringLiteral("2014"), QStringLiteral("...")}}}).isEmpty());
}

QTEST_APPLESS_MAIN(TestEvents)
#include "tst_events.moc"
