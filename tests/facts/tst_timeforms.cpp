// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "factarticle.h"

#include <facts/times.h>

#include <QTest>

using namespace Counterpoint;
using namespace Counterpoint::Test;

/** Forms of temporal expressions, in articles published on Wednesday, 15 May 2019. */
class TestTimeForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void forms_data();
    void forms();
};

namespace
{

QString summary(const QString &text)
{
    const Article article = articleOf(text, QDate(2019, 5, 15));
    QStringList parts;
    for (const Timex &timex : extractTimes(TokenizedArticle(article)))
        parts.append(textOf(article, timex.span) + QLatin1Char('=') + timex.value());
    return parts.join(QStringLiteral("; "));
}

} // namespace

void TestTimeForms::forms_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("quarter, short", "Sales in Q3 2018 rose.", "Q3 2018=2018-Q3");
    row("quarter, short, no year", "Profit in Q1 fell.", "Q1=2019-Q1");
    row("no quarter", "The ferry runs from Pier Q9 to SW1.", "");
    row("fiscal year, short", "Sales in FY2018 rose.", "FY2018=2018");
    row("fiscal year", "Sales in fiscal year 2018 rose.", "fiscal year 2018=2018");
    row("fiscal year of two", "Sales in fiscal 2018-19 rose.", "fiscal 2018-19=2018");
    row("fiscal quarter that ended", "Sales rose in the fourth quarter ended March 31.",
        "the fourth quarter=2019-Q4; March 31=2019-03-31");
    row("quarter just over", "The firm expects to report a first-quarter loss.", "first-quarter=2019-Q1");
    row("quarter after an aside",
        "Profit in the first quarter of 2019 rose from 3 a year earlier; sales in the quarter fell.",
        "the first quarter of 2019=2019-Q1; a year earlier=2018-Q1; the quarter=2019-Q1");
    row("year that ended", "It lost money in the year ended March 31.", "the year=P1Y; March 31=2019-03-31");
    row("the year", "Sales for the year rose.", "the year=2019");
    row("part of the year", "It lost money in the first nine months of the year.", "nine months=P9M; the year=2019");
    row("past decade", "Rents rose in the first quarter of 2019, and over the past decade.",
        "the first quarter of 2019=2019-Q1; the past decade=P10Y");
    row("year in words", "In the year two thousand it closed.", "the year two thousand=2000");
    row("number behind a unit", "The hotel was full all year 300 times.", "");
    row("clock without a colon", "It began at 0930 GMT.", "0930 GMT=2019-05-15T09:30");
    row("no clock", "It weighed 0975 GMT.", "");
    row("midnight", "It ends at midnight.", "midnight=2019-05-15T24:00");
    row("at night", "He walks at night.", "");
    row("mid afternoon", "The fog lifted by mid afternoon.", "mid afternoon=2019-05-15TAF");
    row("late night", "He came late Tuesday night.", "late Tuesday night=2019-05-14TNI");
    row("night of a day", "He came on the night of May 3.", "the night of May 3=2019-05-03TNI");
    row("early hours", "He came in the early hours of Tuesday.", "the early hours of Tuesday=2019-05-14TMO");
    row("every two weeks", "They meet every two weeks.", "every two weeks=P2W");
    row("twice a week", "They meet twice a week.", "twice a week=P1W");
    row("three times a year", "They meet three times a year.", "three times a year=P1Y");
    row("more years", "It took 20 more years.", "20 more years=P20Y");
    row("straight days", "It rained three straight days.", "three straight days=P3D");
    row("two units", "It took an hour and 20 minutes.", "an hour and 20 minutes=PT1H20M");
    row("two units that do not fit", "It took two weeks, 15 minutes.", "two weeks=P2W; 15 minutes=PT15M");
    row("month of a span", "He served from March to June 2017.", "March=2017-03; June 2017=2017-06");
    row("weekdays behind", "The talks ran Monday through Friday.", "Monday through Friday=2019-05-06/2019-05-10");
    row("weekdays ahead", "The fair will run from Monday to Wednesday.", "Monday to Wednesday=2019-05-20/2019-05-22");
    row("week of a month", "The board met in the first week of May.", "the first week of May=2019-05-01/2019-05-07");
    row("last week of a month", "It fell in the last week of February 2018.",
        "the last week of February 2018=2018-02-22/2018-02-28");
    row("weekend of a month", "The fair was held on the second weekend of April.",
        "the second weekend of April=2019-W15-WE");
    row("day after a feast", "The shop closed the day after Christmas.", "the day after Christmas=2018-12-26");
    row("night before a day", "He left the night before Friday's vote.", "the night before Friday=2019-05-09TNI");
    row("night before an event", "Guards left the night before the fire.", "");
    row("day of a span", "The fair ran from May 28 to June 3, 2017.", "May 28=2017-05-28; June 3, 2017=2017-06-03");
    row("day of a span, day first", "The fair ran from 28 May to 3 June 2017.",
        "28 May=2017-05-28; 3 June 2017=2017-06-03");
    row("slashes, year first", "It was filed on 2018/10/01.", "2018/10/01=2018-10-01");
    row("hyphens", "It was filed on 1-Oct-2018.", "1-Oct-2018=2018-10-01");
    row("slash, spelled day first", "It opened on 3 May. The rally of 10/1 was large.",
        "3 May=2019-05-03; 10/1=2019-01-10");
    row("slash, spelled month first", "It opened on May 3. The rally of 10/1 was large.",
        "May 3=2019-05-03; 10/1=2018-10-01");
    row("9/11", "Her uncle was hurt in 9/11.", "9/11=2001-09-11");
    row("9/11, day first", "The rally of 9/11 was large. Others met on 25/4.", "9/11=2018-11-09; 25/4=2019-04-25");
    row("that day", "It closed on May 3. He came that day.", "May 3=2019-05-03; that day=2019-05-03");
    row("that day, conjunction", "It closed on May 3. He said that day care is dear.", "May 3=2019-05-03");
    row("that day, none named", "He came that day.", "");
    row("the same year", "It closed in 2004. He came the same year.", "2004=2004; the same year=2004");
    row("that week", "It closed on May 3. He came that week.", "May 3=2019-05-03; that week=2019-W18");
    row("that day of a year", "It closed in 2004. He came that day.", "2004=2004");
    row("that Friday", "It closed on Friday, May 3. That Friday he came.",
        "Friday, May 3=2019-05-03; That Friday=2019-05-03");
    row("that night", "It closed on Monday. That night it rained.", "Monday=2019-05-13; That night=2019-05-13TNI");
    row("the day before", "It closed on May 3. He had come the day before.",
        "May 3=2019-05-03; the day before=2019-05-02");
    row("the day before something", "It closed on May 3, the day before the vote.", "May 3=2019-05-03");
    row("a year ago on a weekday", "It was a year ago Friday that it closed.", "a year ago Friday=2018-05-10");
    row("a year ago today", "It closed a year ago today.", "a year ago today=2018-05-15");
    row("a week from a weekday", "He will come a week from Monday.", "a week from Monday=2019-05-27");
    row("from now", "He comes two months from now.", "two months from now=2019-07");
    row("before last", "He came the week before last.", "the week before last=2019-W18");
    row("after next", "He comes the year after next.", "the year after next=2021");
    row("weekday of a month", "He came on the first Monday of May.", "the first Monday of May=2019-05-06");
    row("last weekday of a month", "He came on the last Friday of June 2017.",
        "the last Friday of June 2017=2017-06-30");
    row("last day of a month", "He came on the last day of April.", "the last day of April=2019-04-30");
    row("bare day", "He came on the 3rd.", "the 3rd=2019-05-03");
    row("bare day, month before", "He came on the 28th.", "the 28th=2019-04-28");
    row("no bare day", "He lives on the 5th floor.", "");
    row("day of this month", "He comes on the 20th of this month.", "the 20th of this month=2019-05-20");
    row("holiday", "It snowed on Christmas Day.", "Christmas Day=2018-12-25");
    row("holiday with a year", "It snowed on New Year's Eve 2016.", "New Year's Eve 2016=2016-12-31");
    row("abbreviation that opens the text", "Sun shone on the quay.", "");
    row("Dutch", "Zij kwam op 3 mei 2019 aan.", "3 mei 2019=2019-05-03");
    row("French", "Elle est venue le 12 août 2018.", "12 août 2018=2018-08-12");
    row("Spanish", "Vino el 3 de mayo de 2019.", "3 de mayo de 2019=2019-05-03");
    row("Polish", "Przybył 7 października 2017.", "7 października 2017=2017-10-07");
    row("impossible day", "Zij kwam in 31 juni 2019 aan.", "2019=2019");
    row("no month between", "The 3 de facto leaders met in 2019.", "2019=2019");
    row("person", "It was said by Mr. Christmas.", "");
}

void TestTimeForms::forms()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(summary(text), expected);
}

QTEST_GUILESS_MAIN(TestTimeForms)
#include "tst_timeforms.moc"
