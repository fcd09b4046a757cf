// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "factarticle.h"

#include <facts/factregistry.h>

#include <QTest>

using namespace Counterpoint;
using namespace Counterpoint::Test;

class TestQuantities : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quantities_data();
    void quantities();
    void bounds_data();
    void bounds();
    void none_data();
    void none();
};

void TestQuantities::quantities_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // "value[-max] unit|of|subject|scope"
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("plain", "Rebels hold 4,300 Danish soldiers in Norway.", "4300 |soldier|Danish|Norway");
    row("words", "Twenty-four boats sank near Bergen.", "24 |boat||Bergen");
    row("one", "The raid killed one soldier.", "1 |soldier||");
    row("scale", "The town has 1.2 million inhabitants.", "1.2e+06 |inhabit||");
    row("scale in words", "About three hundred and five thousand people left.", "305000 |peopl||");
    row("range", "Some 30 to 40 houses burned.", "30-40 |hous||");
    row("hyphenated range", "The storm hit 30-40 houses.", "30-40 |hous||");
    row("range with one scale", "It cost $2 to $3 million.", "2e+06-3e+06 USD|||");
    row("money", "The firm paid $5.4 billion.", "5.4e+09 USD|||");
    row("money behind", "The firm paid 300 million euros.", "3e+08 EUR|||");
    row("money short", "The firm paid £5m.", "5e+06 GBP|||");
    row("percent", "Output fell by 3.5 percent.", "3.5 percent|||");
    row("percent sign of", "It holds 12% of the shares.", "12 percent|share||");
    row("distance", "They walked 20 kilometres.", "20 km|||");
    row("dozens", "Dozens of Danish farmers marched.", "24 |farmer|Danish|");
    row("tens of thousands", "Tens of thousands of people fled the city.", "20000 |peopl||");
    row("several hundred", "Several hundred ships lay there.", "300 |ship||");
    row("of whom", "There are 900 nurses in Norway, 250 of whom work in Oslo.", "900 |nurs||Norway; 250 |nurs||Oslo");
    row("of the", "Nine of the 20 divers came back.", "9 |diver||; 20 |diver||");
    row("whose", "Norway's 19 counties agreed.", "19 |counti|Norway|");
    row("participle between", "There are 5,000 Danish troops stationed at bases across Norway.",
        "5000 |troop|Danish|Norway");
    row("not over a comma", "Nine ships sank, and rescuers in Norway slept.", "9 |ship||");
    row("range with a scale of its own end", "It took from 4 to 4,500 people.", "4-4500 |peopl||");
    row("range in hundred thousands", "Two to three hundred thousand bees left.", "200000-300000 |bee||");
    row("range of amounts with one scale each", "It cost $400,000 to $2 million.", "400000-2e+06 USD|||");
    row("rise", "The crew rose from 40 to 45 sailors.", "40 |||; 45 |sailor||");
    row("fall in percent", "Output fell sharply from 12% to 15%.", "12 percent|||; 15 percent|||");
    row("no rise", "The crew has from 40 to 45 sailors.", "40-45 |sailor||");
    row("Australian dollars", "The firm paid A$5 million.", "5e+06 AUD|||");
    row("Canadian dollars", "The firm paid C$5.", "5 CAD|||");
    row("New Zealand dollars", "The firm paid NZ$5.", "5 NZD|||");
    row("Hong Kong dollars", "The firm paid HK$5.", "5 HKD|||");
    row("Singapore dollars", "The firm paid S$5.", "5 SGD|||");
    row("US dollars", "The firm paid US$5.", "5 USD|||");
    row("range of Australian dollars", "The firm paid A$5 to A$9.", "5-9 AUD|||");
    row("an article before the sign", "The firm paid a $5 fee.", "5 USD|||");
    row("part of the largest", "Of 40 boats and 900 nurses in Norway, 30 of whom are ill, all left.",
        "40 |boat||; 900 |nurs||Norway; 30 |nurs||");
    row("hyphened", "She wrote a 48-page report.", "48 |page||");
    row("hyphened words", "A three-judge panel met.", "3 |judg||");
    row("lasting", "Police ended a two-year investigation.", "2 year|investig||");
    row("lasting, described", "Police ended a 14-month federal probe.", "14 month|probe||");
    row("abbreviated country", "It sent 700 US soldiers home.", "700 |soldier|US|");
}

void TestQuantities::quantities()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QStringList found;
    for (const Quantity &quantity : extractFacts(articleOf(text, QDate(2019, 5, 15))).quantities) {
        QString value = QString::number(quantity.value);
        if (quantity.valueMax)
            value += QLatin1Char('-') + QString::number(*quantity.valueMax);
        found.append(
            QStringList{value + QLatin1Char(' ') + quantity.unit, quantity.of, quantity.subject, quantity.scope}.join(
                QLatin1Char('|')));
    }
    QCOMPARE(found.join(QStringLiteral("; ")), expected);
}

void TestQuantities::bounds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("bound");
    QTest::addColumn<QString>("span");
    const auto row = [](const char *text, Bound bound, const char *span) {
        QTest::newRow(text) << QString::fromUtf8(text) << static_cast<int>(bound) << QString::fromUtf8(span);
    };
    row("They saw 40 ships.", Bound::Exact, "40 ships");
    row("They saw some 40 ships.", Bound::About, "some 40 ships");
    row("They saw nearly 40 ships.", Bound::About, "nearly 40 ships");
    row("They saw more than 40 ships.", Bound::MoreThan, "more than 40 ships");
    row("They saw at least 40 ships.", Bound::AtLeast, "at least 40 ships");
    row("They saw fewer than 40 ships.", Bound::LessThan, "fewer than 40 ships");
    row("They saw up to 40 ships.", Bound::AtMost, "up to 40 ships");
    row("They paid over $40.", Bound::MoreThan, "over $40");
}

void TestQuantities::bounds()
{
    QFETCH(QString, text);
    QFETCH(int, bound);
    QFETCH(QString, span);
    const Article article = articleOf(text);
    const QList<Quantity> quantities = extractFacts(article).quantities;
    QCOMPARE(quantities.size(), 1);
    QCOMPARE(static_cast<int>(quantities[0].bound), bound);
    QCOMPARE(textOf(article, quantities[0].span), span);
    QCOMPARE(quantities[0].isApproximate(), quantities[0].bound != Bound::Exact);
}

void TestQuantities::none_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *text) { QTest::newRow(name) << QString::fromUtf8(text); };
    row("year", "The law was passed in 1987.");
    row("date", "It was passed on May 3, 2011.");
    row("duration", "The siege lasted nine days.");
    row("clock", "It began at 7:30 p.m. on Monday.");
    row("age", "Karl Voss, 45, was freed.");
    row("age with a noun", "A 34-year-old driver was freed.");
    row("ordinal", "It was the third raid.");
    row("ordinal in digits", "It was the 21st raid.");
    row("model", "Two were hit: an F-16 and a B-52.");
    row("article of a law", "They cited Article 5 of the treaty.");
    QTest::newRow("more digits than a number holds")
        << QStringLiteral("It took %1 nails.").arg(QString(400, QLatin1Char('9')));
    QTest::newRow("more scales than a number holds")
        << QStringLiteral("It took five %1 nails.").arg(QStringLiteral("million ").repeated(60).trimmed());
    QTest::newRow("range beyond all numbers")
        << QStringLiteral("It took up to %1bn nails.").arg(QString(305, QLatin1Char('9')));
    row("pronoun", "One of them left; no one saw it.");
}

void TestQuantities::none()
{
    QFETCH(QString, text);
    QList<Quantity> quantities = extractFacts(articleOf(text, QDate(2019, 5, 15))).quantities;
    quantities.removeIf([](const Quantity &quantity) { return quantity.value == 2; }); // "Two were hit"
    QCOMPARE(quantities.size(), 0);
}

QTEST_GUILESS_MAIN(TestQuantities)
#include "tst_quantities.moc"
