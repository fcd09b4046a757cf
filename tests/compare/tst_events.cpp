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
    Test::done(joinNames(comparison, {}));
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
    void copiesAreOneEvent();
    void actsOfNeighbouringDaysAreOne();
    void sayingsOfTwoDaysStayApart();
    void elaborationCarriesTheDay();
    void countedDays_data();
    void countedDays();
    void weakEventsAreLeftOut_data();
    void weakEventsAreLeftOut();
    void twoArticlesMakeAnEvent();
    void refusalIsNoRequest();
    void wordsFollowTheirSpeaker();
    void wordsOfOneSpeakerStayApart();
    void repeatedWordsFollowThoseAttached();
    void onlySuchActNeedsFewWords();
    void nounRefersToAnAct_data();
    void nounRefersToAnAct();
    void bareSayingJoinsItsSpeaker();
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
    row("month", "Anna Brandt lost the election in January 2021.", {QStringLiteral("2021-01")});
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
    QVERIFY2(events.at(1).title.contains(QLatin1String("voted on Monday")), qPrintable(events.at(1).title));
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

void TestEvents::copiesAreOneEvent()
{
    const QStringList copied{
        QStringLiteral("Anna Brandt made the request on Thursday evening in a letter to Governor Olav Berg, according "
                       "to a statement from her office.")};
    const auto events = eventsOf({{kFriday, copied}, {kFriday, copied}});
    QCOMPARE(events.size(), 1);
    QCOMPARE(events.first().evidence.size(), 2);
    QCOMPARE(events.first().title, QStringLiteral("Anna Brandt made the request in a letter to Governor Olav Berg"));
}

void TestEvents::actsOfNeighbouringDaysAreOne()
{
    const auto events = eventsOf(
        {{kFriday,
          {QStringLiteral("The mayor of Halden, Anna Brandt, asked Olav Berg for the talks on Wednesday when she met "
                          "the governor.")}},
         {kFriday,
          {QStringLiteral("The mayor of Halden, Anna Brandt, put the request for the talks to Olav Berg early on "
                          "Thursday.")}}});
    QCOMPARE(events.size(), 1);
    QVERIFY(events.first().isDisputed);
    QCOMPARE(isoOf(*events.first().date), QStringLiteral("2023-03-15/2023-03-16"));
}

void TestEvents::sayingsOfTwoDaysStayApart()
{
    const auto events = eventsOf(
        {{kFriday, {QStringLiteral("Anna Brandt said on Wednesday that the copper mine of Halden was safe.")}},
         {kFriday, {QStringLiteral("Anna Brandt said on Thursday that the copper mine of Halden was closed.")}}});
    QCOMPARE(datesOf(events), (QStringList{QStringLiteral("2023-03-15"), QStringLiteral("2023-03-16")}));
}

void TestEvents::elaborationCarriesTheDay()
{
    const auto events = eventsOf(
        {{kFriday,
          {QStringLiteral(
              "Anna Brandt answered on Monday, March 13, when she closed the harbour to the ships of the rebels.")}}});
    QCOMPARE(events.size(), 1);
    QCOMPARE(events.first().title, QStringLiteral("Anna Brandt closed the harbour to the ships of the rebels"));
}

void TestEvents::countedDays_data()
{
    QTest::addColumn<QStringList>("sentences");
    QTest::addColumn<QStringList>("dates");
    const auto row = [](const char *name, const QStringList &sentences, const QStringList &dates) {
        QTest::newRow(name) << sentences << dates;
    };
    const QString blocked = QStringLiteral("Miners blocked the road to Halden on March 3, 2023.");
    const QString third = QStringLiteral("2023-03-03");
    row("two days later", {blocked, QStringLiteral("Two days later, police arrested Olav Berg.")},
        {third, QStringLiteral("2023-03-05")});
    row("the next day", {blocked, QStringLiteral("Police arrested Olav Berg the next day.")},
        {third, QStringLiteral("2023-03-04")});
    row("the day before", {blocked, QStringLiteral("Police had arrested Olav Berg the day before.")},
        {QStringLiteral("2023-03-02"), third});
    row("the same day", {blocked, QStringLiteral("Police arrested Olav Berg the same day.")}, {third, third});
    row("a week after the vote",
        {QStringLiteral("Halden voted on March 1, 2023 to close the mine."), blocked,
         QStringLiteral("A week after the vote, police arrested Olav Berg.")},
        {QStringLiteral("2023-03-01"), third, QStringLiteral("2023-03-08")});
    row("no such event", {blocked, QStringLiteral("Three days after the flood, police arrested Olav Berg.")}, {third});
    row("counted from words",
        {QStringLiteral("Anna Brandt said on March 3, 2023 that Halden was safe."),
         QStringLiteral("Two days later, police arrested Olav Berg.")},
        {third});
    row("too far back",
        {blocked, QStringLiteral("The town has two schools."), QStringLiteral("It has a church."),
         QStringLiteral("Two days later, police arrested Olav Berg.")},
        {third});
}

void TestEvents::countedDays()
{
    QFETCH(QStringList, sentences);
    QFETCH(QStringList, dates);
    QCOMPARE(datesOf(eventsOf({{kFriday, sentences}})), dates);
}

void TestEvents::weakEventsAreLeftOut_data()
{
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const char *sentence) { QTest::newRow(name) << QString::fromUtf8(sentence); };
    row("participle in passing", "The square is still lined with stalls set up three months ago.");
    row("others", "Others were arrested in Halden on Monday.");
    row("event in passing", "Anna Brandt hopes to win the November 2023 election.");
    row("whose verb", "Anna Brandt met Ida Berg, whose little son, Olav Berg, was killed on Monday.");
    row("nothing said", "\"We are ready,\" Anna Brandt said on Monday.");
    row("hearsay of nobody", "Officials reportedly grumbled on Monday.");
    row("a pair unnamed", "The two men spoke on Thursday.");
    row("state", "The prices seemed high on Monday.");
}

void TestEvents::weakEventsAreLeftOut()
{
    QFETCH(QString, sentence);
    QCOMPARE(datesOf(eventsOf({{kFriday, {sentence}}})), QStringList());
}

void TestEvents::twoArticlesMakeAnEvent()
{
    const QString told = QStringLiteral("The square of Halden is still lined with stalls set up by traders on Monday.");
    const QString again = QStringLiteral("Stalls set up by traders on Monday still line the square of Halden.");
    QCOMPARE(eventsOf({{kFriday, {told}}}).size(), 0);
    QCOMPARE(eventsOf({{kFriday, {told}}, {kFriday, {again}}}).size(), 1);
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
    const auto events
        = eventsOf({{kFriday,
                     {QStringLiteral("Interior Minister Anna Brandt said on Thursday that the border would stay open."),
                      QStringLiteral("The town has two schools."),
                      QStringLiteral("\"Our border must stay open,\" Brandt said.")}}});
    QCOMPARE(events.size(), 1);
    QCOMPARE(events.first().evidence.size(), 2);
    QCOMPARE(events.first().evidence.at(1).sentence.sentence, 2);
}

void TestEvents::wordsOfOneSpeakerStayApart()
{
    const auto events = eventsOf(
        {{kFriday,
          {QStringLiteral("Interior Minister Anna Brandt announced the date of the harbour festival on Thursday."),
           QStringLiteral("The town has two schools."), QStringLiteral("It lies at the sea."),
           QStringLiteral("\"The new judge is honest,\" Brandt said at the court.")}},
         {kFriday,
          {QStringLiteral("Interior Minister Anna Brandt said on Thursday that copper prices hurt the miners.")}}});
    QCOMPARE(events.size(), 2);
    QCOMPARE(events.at(0).evidence.size(), 1);
    QCOMPARE(events.at(1).evidence.size(), 1);
}

void TestEvents::repeatedWordsFollowThoseAttached()
{
    const QString quoted
        = QStringLiteral("\"The copper mine and its harbour must close before winter,\" Anna Brandt said.");
    const QString inverted
        = QStringLiteral("\"The copper mine and its harbour must close before winter,\" said Anna Brandt.");
    const auto events = eventsOf(
        {{kFriday, {QStringLiteral("Anna Brandt on Thursday rejected a request by the union of Halden."), quoted}},
         {kFriday, {QStringLiteral("The town has two schools."), inverted}}});
    QCOMPARE(events.size(), 1);
    QCOMPARE(events.first().evidence.size(), 3);
}

void TestEvents::onlySuchActNeedsFewWords()
{
    const QString told = QStringLiteral("The council of Halden voted on Monday to close the copper mine.");
    const QString again = QStringLiteral("The council of Halden voted and sent its workers home with their tools.");
    const QString other = QStringLiteral("The council of Halden voted on Thursday to build a school in the port.");
    QCOMPARE(eventsOf({{kFriday, {told}}, {kFriday, {again}}}).first().evidence.size(), 2);
    QCOMPARE(eventsOf({{kFriday, {told, other}}, {kFriday, {again}}}).first().evidence.size(), 1);
}

void TestEvents::nounRefersToAnAct_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<int>("evidence"); // sentences of the killing
    QTest::newRow("of whom") << QStringLiteral("After the attack on Nils Berg the harbour of Moss was closed.") << 2;
    QTest::newRow("whose") << QStringLiteral("Sailors mourned after Berg's killing.") << 2;
    QTest::newRow("of another") << QStringLiteral("After the attack on Karin Lund the harbour of Moss was closed.")
                                << 1;
    QTest::newRow("any") << QStringLiteral("An attack can close a harbour for weeks.") << 1;
    QTest::newRow("only one of its kind") << QStringLiteral("The killing shocked the sailors.") << 2;
    QTest::newRow("several") << QStringLiteral("The killings shocked the sailors.") << 1;
}

void TestEvents::nounRefersToAnAct()
{
    QFETCH(QString, sentence);
    const QString told = QStringLiteral("Two masked men killed Nils Berg, the captain, on Monday at the pier.");
    const auto events = eventsOf({{kFriday, {told}}, {kFriday, {sentence}}});
    QCOMPARE(events.size(), 1);
    QTEST(int(events.first().evidence.size()), "evidence");
}

void TestEvents::bareSayingJoinsItsSpeaker()
{
    const auto events = eventsOf(
        {{kFriday, {QStringLiteral("The Harbour Ministry on Thursday refused a request by miners to open the dock.")}},
         {kFriday, {QStringLiteral("Despite the miners, the Harbour Ministry stated on Thursday.")}}});
    QCOMPARE(events.size(), 1);
    QCOMPARE(events.first().evidence.size(), 2);
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
    QTest::newRow("never overnight") << QStringLiteral("The miners of Halden wouldn't leave the road on Monday.");
    QTest::newRow("since") << QStringLiteral("The miners of Halden have blocked the road since Monday.");
    QTest::newRow("day of a thing") << QStringLiteral("Anna Brandt bought rockets ahead of the May 3 primaries.");
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
    row("dateline", "HALDEN, March 17 (Fjord Press) - Miners blocked the road to the harbour on Monday.",
        "Miners blocked the road to the harbour");
    row("early hours", "Rockets struck the port of Halden in the early hours of Wednesday, in revenge for the raid.",
        "Rockets struck the port of Halden, in revenge for the raid");
    row("a span is no day", "Anna Brandt, who resigned on Monday after weeks of street protests, has left Halden.",
        "Anna Brandt resigned after weeks of street protests");
    row("date in commas", "Halden's council voted on Monday, March 13, to end the ferry service.",
        "Halden's council voted to end the ferry service");
    row("back in", "Anna Brandt resigned back in January as mayor.", "Anna Brandt resigned as mayor");
    row("weekend", "Anna Brandt resigned over the weekend as mayor of Halden.",
        "Anna Brandt resigned as mayor of Halden");
    row("not also", "Anna Brandt also resigned on Monday as a judge.", "Anna Brandt resigned as a judge");
    row("apposition", "The town's mayor, Anna Brandt, opened the bridge on Monday.",
        "The town's mayor, Anna Brandt, opened the bridge");
    row("abbreviation", "Mr. Berg left the hall and on Monday announced his plan to close the mine.",
        "Mr. Berg announced his plan to close the mine");
    row("reduced", "A prisoner freed on Monday has returned to the town.", "A prisoner was freed");
    row("pronoun", "Anna Brandt lost the vote after she defied the union on Monday.", "Anna Brandt defied the union");
    row("count", "At least four miners of Halden were injured on Monday.",
        "At least four miners of Halden were injured");
    row("kept modifier", "Anna Brandt won the Monday debate in Halden on Tuesday.",
        "Anna Brandt won the Monday debate in Halden");
    row("never cut inside a phrase",
        "Governor Olav Berg ordered the immediate closure of the old copper mine of Halden on Monday outside the "
        "crowded assembly rooms of the regional capital.",
        "Governor Olav Berg ordered the immediate closure of the old copper mine of Halden outside the crowded "
        "assembly "
        "rooms");
    row("particle kept", "Anna Brandt was sworn in on Monday.", "Anna Brandt was sworn in");
    row("verb with back", "The union of Halden hit back on Monday with a strike.",
        "The union of Halden hit back with a strike");
    row("day of a thing", "Anna Brandt launched the 5/12 Committee on Monday.",
        "Anna Brandt launched the 5/12 Committee");
    row("span of years", "From 1997 to 2009, Anna Brandt ran the mine of Halden.",
        "Anna Brandt ran the mine of Halden");
    row("day in a name", "Anna Brandt attacked the mayor on \"Harbour Sunday\" on Monday.",
        "Anna Brandt attacked the mayor on \"Harbour Sunday\"");
    row("day that was spent", "Anna Brandt spent Monday visiting the miners of Halden.",
        "Anna Brandt spent Monday visiting the miners of Halden");
    row("content goes on", "The union said on Monday that a small but growing group of miners had joined the strike.",
        "The union said that a small but growing group of miners had joined the strike");
    row("content told first", "\"The bridge of Halden will stay closed for repairs,\" Anna Brandt said on Monday.",
        "Anna Brandt said: \"The bridge of Halden will stay closed for repairs\"");
    row("speaker behind the verb", "\"The bridge of Halden will stay closed for repairs,\" said Anna Brandt on Monday.",
        "Anna Brandt said: \"The bridge of Halden will stay closed for repairs\"");
    row("fronted phrase is no subject",
        "Hours before the vote, Mayor Anna Brandt, a lawyer, said on Monday that the mine would close.",
        "Mayor Anna Brandt, a lawyer, said that the mine would close");
    row("passive of a saying", "Anna Brandt was confirmed on Monday as the new mayor of Halden.",
        "Anna Brandt was confirmed as the new mayor of Halden");
    row("insertion left out where long",
        "Governor Olav Berg, a retired railway engineer who won his seat in the northern valleys by a handful of "
        "votes, "
        "was arrested on Monday at the gate of the old copper mine.",
        "Governor Olav Berg was arrested at the gate of the old copper mine");
    row("who behind an apposition", "The wife of Olav Berg, 44, a lawyer who resigned on Monday, has left Halden.",
        "Olav Berg resigned");
    row("long subject",
        "A retired railway engineer from the northern valleys with a record of fighting the company accused the mayor "
        "of theft on Monday.",
        "A retired railway engineer from the northern valleys accused the mayor of theft");
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
