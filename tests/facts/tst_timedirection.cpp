// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "factarticle.h"

#include <facts/times.h>

#include <QTest>

using namespace Counterpoint;
using namespace Counterpoint::Test;

/** Which way an expression without a year points from the publication on Wednesday, 15 May 2019. */
class TestTimeDirection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lastTime_data();
    void lastTime();
};

void TestTimeDirection::lastTime_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("timetable, singular", "The fair opens Saturday in the old port.", "2019-05-18");
    row("timetable, plural", "The ministers meet quietly Thursday in the capital.", "2019-05-16");
    row("timetable as a noun", "The bank recovered after the close Friday.", "2019-05-10");
    row("progressive", "She is leaving on Friday.", "2019-05-17");
    row("gerund", "He praised the meeting Friday.", "2019-05-10");
    row("as early as", "Rain could reach the valley as early as Friday.", "2019-05-17");
    row("as early as, past", "Rain reached the valley as early as Friday.", "2019-05-10");
    row("ahead of", "Crews checked the masts ahead of Saturday's race.", "2019-05-18");
    row("until", "The bakers are not waiting until Friday.", "2019-05-17");
    row("until, past", "The strike lasted until Friday.", "2019-05-10");
    row("adjourned until", "The judge adjourned the hearing until Friday.", "2019-05-17");
    row("since", "The pass has been shut since Friday.", "2019-05-10");
    row("passive infinitive", "In a speech to be aired on Friday, she thanks the crews.", "2019-05-17");
    row("found to be", "Two were found to be injured on Friday.", "2019-05-10");
    row("agreed to", "Both sides agreed to meet Friday.", "2019-05-17");
    row("agreed on that day", "Both sides agreed Friday to meet.", "2019-05-10");
    row("modal", "The bridge might reopen on Friday.", "2019-05-17");
    row("modal with not", "The owner could not be reached on Friday.", "2019-05-10");
    row("future passive", "She will be named captain on Friday.", "2019-05-17");
    row("plan as a noun", "The town approved the plan on Friday.", "2019-05-10");
    row("as planned", "The ship left as planned on Friday.", "2019-05-10");
    row("plans for", "They spoke of plans for a concert on Friday.", "2019-05-17");
    row("due to a cause", "The ferry stopped due to its broken rudder Friday.", "2019-05-10");
    row("is due to", "The ferry is due to sail Friday.", "2019-05-17");
    row("had been due", "The ferry had been due to sail Friday.", "2019-05-10");
    row("set for", "The vote is set for Friday.", "2019-05-17");
    row("set on", "The bells broke a record set on December 3.", "2018-12-03");
    row("sure past", "The mill shut in December.", "2018-12");
    row("sure past over half a year", "The firm bought the mill in June.", "2018-06");
    row("payable", "The firm cut the dividend, payable June 2.", "2019-06-02");
    row("date as an attribute", "They pushed for a delay of the June 19 election.", "2019-06-19");
    row("participle as an attribute", "The reduced fee is charged from June 2.", "2019-06-02");
    row("clause behind", "On Friday the owner told guests that the inn would close.", "2019-05-10");
    row("colon behind a date", "The mayor spoke on Thursday, May 16: The dam holds.", "2019-05-16");
    row("ordinal day", "It is the third day of the strike.", "2019-05-15");
    row("ordinal day, short", "It's the third day of the strike.", "2019-05-15");
    row("previous weekday", "Shares fell on Friday. They had lost less on the previous Friday.", "2019-05-03");
    row("previous weekday alone", "They had lost less on the previous Friday.", "2019-05-10");
}

void TestTimeDirection::lastTime()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const QList<Timex> times = extractTimes(TokenizedArticle(articleOf(text, QDate(2019, 5, 15))));
    QVERIFY(!times.isEmpty());
    QCOMPARE(times.last().value(), expected);
}

QTEST_GUILESS_MAIN(TestTimeDirection)
#include "tst_timedirection.moc"
