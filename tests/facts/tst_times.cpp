// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "factarticle.h"

#include <facts/times.h>

#include <QTest>

using namespace Counterpoint;
using namespace Counterpoint::Test;

class TestTimes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void values_data();
    void values();
    void undated_data();
    void undated();
    void noTimes_data();
    void noTimes();
    void keepsEveryReading();
    void lastWeekdayElsewhereDecides();
    void rulesAreInWords();
    void slashOrderFollowsTheArticle();
    void zoneIsKeptAsWritten();
    void laterCountsFromTheDayNamedBefore();
    void laterCountsFromOneYearOnly_data();
    void laterCountsFromOneYearOnly();
    void laterAgreesWithTheSameAct();
    void findsTimesInAByline();
};

namespace
{

/** "text=value" of every expression, with its mod in brackets. */
QString summary(const Article &article)
{
    QStringList parts;
    for (const Timex &timex : extractTimes(TokenizedArticle(article))) {
        const QString mod = timex.mod.isEmpty() ? QString() : QStringLiteral("[%1]").arg(timex.mod);
        parts.append(textOf(article, timex.span) + QLatin1Char('=') + timex.value() + mod);
    }
    return parts.join(QStringLiteral("; "));
}

} // namespace

void TestTimes::values_data()
{
    QTest::addColumn<QDate>("published");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const QDate wednesday(2019, 5, 15);
    const auto row = [](const char *name, QDate published, const char *text, const char *expected) {
        QTest::newRow(name) << published << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("iso", wednesday, "The file is dated 2018-11-03.", "2018-11-03=2018-11-03");
    row("month day year", wednesday, "It opened on March 4, 2017, in rain.", "March 4, 2017=2017-03-04");
    row("day month year", wednesday, "It opened on 4 March 2017.", "4 March 2017=2017-03-04");
    row("ordinal day", wednesday, "The 21st of June 2015 was dry.", "The 21st of June 2015=2015-06-21");
    row("abbreviated month", wednesday, "Talks began on Sept. 9, 2016.", "Sept. 9, 2016=2016-09-09");
    row("month day, nearest behind", wednesday, "The bridge closed on April 30.", "April 30=2019-04-30");
    row("month day over the new year", QDate(2019, 1, 5), "The ferry sank on December 28.", "December 28=2018-12-28");
    row("month day ahead", wednesday, "The vote will be held on June 2.", "June 2=2019-06-02");
    row("month of last year", QDate(2019, 1, 12), "Prices fell in late November.", "late November=2018-11[END]");
    row("weekday behind", wednesday, "Voters went to the polls on Monday.", "Monday=2019-05-13");
    row("weekday of publication", wednesday, "The minister resigned on Wednesday.", "Wednesday=2019-05-15");
    row("weekday ahead", wednesday, "The court will rule on Friday.", "Friday=2019-05-17");
    row("last weekday", wednesday, "They met last Wednesday.", "last Wednesday=2019-05-08");
    row("next weekday", wednesday, "They meet next Tuesday.", "next Tuesday=2019-05-21");
    row("early weekday", wednesday, "Early on Tuesday the dam broke.", "Early on Tuesday=2019-05-14[START]");
    row("weekday evening", wednesday, "The plane landed on Monday evening.", "Monday evening=2019-05-13TEV");
    row("clock and weekday", wednesday, "Shots were heard at 10:30 p.m. on Monday.",
        "10:30 p.m. on Monday=2019-05-13T22:30");
    row("clock behind the day", wednesday, "The blast came on 13 May at 7 a.m. near the port.",
        "13 May at 7 a.m.=2019-05-13T07:00");
    row("yesterday, today", wednesday, "Yesterday it rained; today it is dry.",
        "Yesterday=2019-05-14; today=2019-05-15");
    row("overnight", wednesday, "Crews worked overnight.", "overnight=2019-05-14TNI");
    row("last night", wednesday, "The roof fell last night.", "last night=2019-05-14TNI");
    row("this morning", wednesday, "He left this morning.", "this morning=2019-05-15TMO");
    row("last week", wednesday, "The strike ended last week.", "last week=2019-W19");
    row("the last week", wednesday, "Dozens fled over the last week.", "the last week=P1W");
    row("this month", wednesday, "Sales rose this month.", "this month=2019-05");
    row("next year", wednesday, "It reopens next year.", "next year=2020");
    row("early next year", wednesday, "It reopens early next year.", "early next year=2020[START]");
    row("end of the year", wednesday, "Work ends by the end of the year.", "the end of the year=2019[END]");
    row("weekend", wednesday, "Rallies were held over the weekend.", "the weekend=2019-W19-WE");
    row("months ago", wednesday, "He left three months ago.", "three months ago=2019-02");
    row("days ago", wednesday, "She wrote ten days ago.", "ten days ago=2019-05-05");
    row("years ago", wednesday, "It burned two years ago.", "two years ago=2017");
    row("quarter", wednesday, "Profit fell in the first quarter of 2019.", "the first quarter of 2019=2019-Q1");
    row("hyphenated quarter", wednesday, "Its third-quarter loss grew.", "third-quarter=2018-Q3");
    row("half", wednesday, "Output rose in the second half of 2017.", "the second half of 2017=2017-H2");
    row("season", wednesday, "The summer of 2018 was hot.", "The summer of 2018=2018-SU");
    row("year", wednesday, "The law was passed in 1987.", "1987=1987");
    row("fiscal year", wednesday, "It lost money in fiscal 2016.", "fiscal 2016=2016");
    row("years", wednesday, "The war of 2003-2005 is over.", "2003-2005=2003/2005");
    row("decade", wednesday, "In the late 1990s rents rose.", "the late 1990s=199[END]");
    row("mid year", wednesday, "Since mid-2014 the mine is shut.", "mid-2014=2014[MID]");
    row("century", wednesday, "A 19th century mill burned.", "19th century=18");
    row("span of days", wednesday, "The fair runs May 20-24.", "May 20-24=2019-05-20/2019-05-24");
    row("duration", wednesday, "The siege lasted nine days.", "nine days=P9D");
    row("approximate duration", wednesday, "It took about two hours.", "about two hours=PT2H[APPROX]");
    row("hyphenated duration", wednesday, "A two-week truce held.", "two-week=P2W");
    row("half a year", wednesday, "It took two and a half years.", "two and a half years=P2Y6M");
    row("vague duration", wednesday, "The months-long strike ended.", "months-long=PXM");
    row("past months", wednesday, "Prices doubled in the past six months.", "the past six months=P6M");
    row("set", wednesday, "They meet every Thursday.", "every Thursday=XXXX-WXX-4");
    row("weekly", wednesday, "In its weekly report it said so.", "weekly=P1W");
    row("plural weekdays", wednesday, "The court sits on Mondays.", "Mondays=XXXX-WXX-1");
    row("present", wednesday, "At this time nobody is missing.", "At this time=PRESENT_REF");
    row("past", wednesday, "It has recently been repaired.", "recently=PAST_REF");
    row("recent months", wednesday, "Tensions rose in recent months.", "recent months=PAST_REF");
    row("year over the border of ISO weeks", QDate(2021, 1, 6), "It closed last week.", "last week=2020-W53");
    row("is to", wednesday, "Trading is to resume on Friday.", "Friday=2019-05-17");
    row("current quarter", wednesday, "Sales fell in the current quarter.", "the current quarter=2019-Q2");
    row("year-earlier", wednesday, "It beat the first quarter of 2019 and the year-earlier quarter.",
        "the first quarter of 2019=2019-Q1; the year-earlier quarter=2018-Q1");
    row("leap day", QDate(2020, 3, 1), "It happened on Saturday, February 29.", "Saturday, February 29=2020-02-29");
    row("year in words", wednesday, "Since nineteen eighty-four he has been mayor.", "nineteen eighty-four=1984");
}

void TestTimes::values()
{
    QFETCH(QDate, published);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(summary(articleOf(text, published)), expected);
}

void TestTimes::undated_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("weekday") << QStringLiteral("The talks began on Friday.") << QStringLiteral("Friday=XXXX-WXX-5");
    QTest::newRow("month day") << QStringLiteral("They began on May 3.") << QStringLiteral("May 3=XXXX-05-03");
    QTest::newRow("last week") << QStringLiteral("They began last week.") << QStringLiteral("last week=XXXX-WXX");
    QTest::newRow("yesterday") << QStringLiteral("They began yesterday.") << QStringLiteral("yesterday=XXXX-XX-XX");
    QTest::newRow("full date") << QStringLiteral("They began on May 3, 2011.")
                               << QStringLiteral("May 3, 2011=2011-05-03");
}

void TestTimes::undated()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(summary(articleOf(text)), expected);
}

void TestTimes::noTimes_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QByteArray &text) { QTest::newRow(name) << QString::fromUtf8(text); };
    row("may", "The ministers may meet the envoy.");
    row("march", "They march on the capital.");
    row("count of four digits", "Some 2000 soldiers guard the dam.");
    row("money", "A fee of $1999 was paid.");
    row("newspaper", "He wrote for the Sunday Telegraph.");
    row("sale", "Shops open for Black Friday.");
    row("person", "It was said by April Jones.");
    row("second", "The second bridge is closed.");
    row("verb", "Prices fall again.");
    row("share", "It lost a quarter of its value, then three-quarters.");
    row("newspaper with a comma", "He wrote for The Sun, then left.");
    row("ordinal day", "It was the second day of the siege.");
    row("impossible date", "Item 2019-13-45 is missing.");
    row("impossible clock", "It rang at 99999999999:30 GMT.");
    row("impossible hour", "It rang at 99999999999 o'clock.");
    row("impossible day", "It rang on the 99999999999th of it.");
    row("impossible quarter", "It was the 99999999999th quarter.");
    row("impossible century", "It was the 99999999999th century.");
    row("more digits than a number holds", QByteArray("Item ").append(QByteArray(400, '9')).append(" is missing."));
}

void TestTimes::noTimes()
{
    QFETCH(QString, text);
    QCOMPARE(summary(articleOf(text, QDate(2019, 5, 15))), QString());
}

void TestTimes::keepsEveryReading()
{
    const QList<Timex> times = extractTimes(
        TokenizedArticle(articleOf(QStringLiteral("The minister resigned on Sunday."), QDate(2019, 5, 12))));
    QCOMPARE(times.size(), 1);
    QCOMPARE(times[0].readings.size(), 2);
    QCOMPARE(times[0].readings[0].value, QStringLiteral("2019-05-12"));
    QCOMPARE(times[0].readings[1].value, QStringLiteral("2019-05-05"));
    QVERIFY(times[0].isRelative);
}

void TestTimes::lastWeekdayElsewhereDecides()
{
    const QString text = QStringLiteral("The council voted last Sunday. The Sunday vote angered unions.");
    const QList<Timex> times = extractTimes(TokenizedArticle(articleOf(text, QDate(2019, 5, 12))));
    QCOMPARE(times.size(), 2);
    QCOMPARE(times[0].value(), QStringLiteral("2019-05-05"));
    QCOMPARE(times[1].value(), QStringLiteral("2019-05-05"));
    QCOMPARE(times[1].readings.size(), 2);
}

void TestTimes::rulesAreInWords()
{
    const auto ruleOf = [](const char *text) {
        return extractTimes(TokenizedArticle(articleOf(QString::fromUtf8(text), QDate(2020, 1, 12)))).first().rule();
    };
    QCOMPARE(ruleOf("It burned last Sunday."),
             QStringLiteral("'last Sunday', article dated 12 January 2020: 5 January 2020"));
    QCOMPARE(ruleOf("It burned on 3 May 2011."), QStringLiteral("'3 May 2011': 3 May 2011, as written"));
}

void TestTimes::slashOrderFollowsTheArticle()
{
    const QDate published(2019, 5, 15);
    const auto first = [&](const char *text) {
        for (const Timex &timex : extractTimes(TokenizedArticle(articleOf(QString::fromUtf8(text), published)))) {
            if (timex.rule().contains(QLatin1Char('/')))
                return timex;
        }
        return Timex();
    };
    QCOMPARE(first("The rally of 3/5 was large. It was held on May 3, or 3/5.").value(), QStringLiteral("2019-05-03"));
    QCOMPARE(first("The rally of 3/5 was large. Others met on 25/4.").value(), QStringLiteral("2019-05-03"));
    QCOMPARE(first("The rally of 3/5 was large. Others met on 4/25.").value(), QStringLiteral("2019-03-05"));
    const Timex unknown = first("The rally of 3/5 was large.");
    QCOMPARE(unknown.readings.size(), 2);

    Article article = articleOf(QStringLiteral("The rally of 3/5 was large."), published);
    article.metadata.outletOrder = DayMonthOrder::DayFirst;
    QCOMPARE(extractTimes(TokenizedArticle(article)).first().value(), QStringLiteral("2019-05-03"));
    article.metadata.outletOrder = DayMonthOrder::MonthFirst;
    QCOMPARE(extractTimes(TokenizedArticle(article)).first().value(), QStringLiteral("2019-03-05"));
}

void TestTimes::zoneIsKeptAsWritten()
{
    const auto zoneOf = [](const char *text) {
        const Article article = articleOf(QString::fromUtf8(text), QDate(2019, 5, 15));
        const Timex timex = extractTimes(TokenizedArticle(article)).first();
        return QString(timex.value() + QLatin1Char(' ') + timex.zone).trimmed();
    };
    QCOMPARE(zoneOf("The mine flooded at 10:30 p.m. EST on Monday."), QStringLiteral("2019-05-13T22:30 EST"));
    QCOMPARE(zoneOf("The mine flooded at 0930 GMT."), QStringLiteral("2019-05-15T09:30 GMT"));
    QCOMPARE(zoneOf("The mine flooded at 9 a.m. local time on 3 May 2019."),
             QStringLiteral("2019-05-03T09:00 local time"));
    QCOMPARE(zoneOf("The mine flooded at 9 a.m. on 3 May 2019."), QStringLiteral("2019-05-03T09:00"));
}

void TestTimes::laterCountsFromTheDayNamedBefore()
{
    const QString text = QStringLiteral("The mine flooded on May 3. Two days later divers arrived.");
    QCOMPARE(summary(articleOf(text, QDate(2019, 5, 15))),
             QStringLiteral("May 3=2019-05-03; Two days later=2019-05-05"));
}

void TestTimes::laterCountsFromOneYearOnly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("later");
    const auto row = [](const char *name, const char *text, const char *later) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(later);
    };
    row("year", "The mill burned in 2004. A year earlier it had been sold.", "A year earlier=2003");
    row("month", "The mill burned in June 2004. A year earlier it had been sold.", "A year earlier=2003-06");
    row("quarter", "It lost money in the third quarter of 2004. A year earlier it had not.", "A year earlier=2003-Q3");
    row("decade", "The mill was built in the 1990s. A year earlier the dam was.", "A year earlier=P1Y");
    row("century", "The mill was built in the 19th century. A year earlier the dam was.", "A year earlier=P1Y");
    row("years", "The mill was built in 1994-1997. A year earlier the dam was.", "A year earlier=P1Y");
    row("out of all reach", "The mill burned in 2004. 3,000 years earlier the lake was frozen.",
        "3,000 years earlier=P3000Y");
}

void TestTimes::laterCountsFromOneYearOnly()
{
    QFETCH(QString, text);
    QFETCH(QString, later);
    const QStringList found = summary(articleOf(text, QDate(2019, 5, 15))).split(QStringLiteral("; "));
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.last(), later);
}

void TestTimes::laterAgreesWithTheSameAct()
{
    const QString text = QStringLiteral(
        "The senate voted on Sunday to close the base. On Tuesday the base was shelled. Senators, angered by the "
        "raid, voted two days later to close it.\n\nThe raid on the pass came on May 10.");
    QVERIFY(summary(articleOf(text, QDate(2019, 5, 15))).contains(QStringLiteral("two days later=2019-05-12")));
}

void TestTimes::findsTimesInAByline()
{
    const QList<Timex> times
        = extractTimes(TokenizedArticle(articleOf(QStringLiteral("Ana Rivera | 12 May, 2019, 07:56"))));
    QCOMPARE(times.size(), 1);
    QCOMPARE(times[0].value(), QStringLiteral("2019-05-12T07:56"));
    QCOMPARE(times[0].type, TimexType::Time);
}

QTEST_GUILESS_MAIN(TestTimes)
#include "tst_times.moc"
