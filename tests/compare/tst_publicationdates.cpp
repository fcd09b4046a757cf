// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storybuilder.h"

#include <compare/comparer.h>

#include <QTest>

using namespace Counterpoint;
using Test::articleOf;

namespace
{

const QString kDated = QStringLiteral("dated.txt");
const QString kUndated = QStringLiteral("undated.txt");

Article ferryReport()
{
    return articleOf(
        kDated, QStringLiteral("2023-03-17"), // a Friday
        {QStringLiteral("A car ferry ran aground near the harbour of Larne on Wednesday with 140 passengers aboard."),
         QStringLiteral("The coastguard lifted the last passengers from the stranded ferry by helicopter on Thursday."),
         QStringLiteral("Inspectors will examine the hull of the vessel.")});
}

} // namespace

class TestPublicationDates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void weekdayOfTheSameEvent();
    void firstDayNamedIsTheNews();
    void sameWordsWithoutDay();
    void otherStoryTellsNothing();
    void noDayNamedTellsNothing();
    void statedDateIsKept();
    void degenerate();
};

void TestPublicationDates::weekdayOfTheSameEvent()
{
    const auto articles = inferPublicationDates(
        {ferryReport(),
         articleOf(
             kUndated, {},
             {QStringLiteral("All passengers of a ferry stranded near Larne were lifted to safety by coastguard "
                             "helicopter on Thursday."),
              QStringLiteral("The ferry ran aground close to the harbour on Wednesday, carrying 140 passengers.")})});
    const PublicationDate &published = articles.at(1).metadata.published;
    QCOMPARE(published.basis, DateBasis::Inferred);
    QCOMPARE(published.date, QDate(2023, 3, 16));
    QCOMPARE(published.earliest, QDate(2023, 3, 16));
    QVERIFY(published.latest >= QDate(2023, 3, 19)
            && published.latest <= QDate(2023, 3, 22)); // "Wednesday" would be the 22nd
    QVERIFY(!published.rule.isEmpty() && published.rule.contains(kDated));
    QCOMPARE(textIn(articles.at(1).text, published.evidence).toString(), QStringLiteral("Thursday"));
}

void TestPublicationDates::firstDayNamedIsTheNews()
{
    const auto articles = inferPublicationDates(
        {ferryReport(),
         articleOf(kUndated, {},
                   {QStringLiteral("Divers found a crack along the keel on Monday."),
                    QStringLiteral(
                        "The car ferry ran aground near the harbour of Larne on Wednesday with 140 passengers.")})});
    QCOMPARE(articles.at(1).metadata.published.date, QDate(2023, 3, 20));
}

void TestPublicationDates::sameWordsWithoutDay()
{
    const auto articles = inferPublicationDates(
        {ferryReport(),
         articleOf(
             kUndated, {},
             {QStringLiteral("Inspectors will examine the hull of the vessel, the harbour of Larne said on Friday."),
              QStringLiteral("The car ferry ran aground near the harbour with 140 passengers aboard.")})});
    const PublicationDate &published = articles.at(1).metadata.published;
    QCOMPARE(published.date, QDate(2023, 3, 17));
}

void TestPublicationDates::otherStoryTellsNothing()
{
    const auto articles = inferPublicationDates(
        {ferryReport(),
         articleOf(kUndated, {},
                   {QStringLiteral("The central bank raised its interest rate on Thursday to curb inflation.")})});
    QCOMPARE(articles.at(1).metadata.published.basis, DateBasis::None);
    QVERIFY(!articles.at(1).metadata.published.date.isValid());
}

void TestPublicationDates::noDayNamedTellsNothing()
{
    const auto articles = inferPublicationDates(
        {ferryReport(),
         articleOf(kUndated, {},
                   {QStringLiteral("A car ferry ran aground near the harbour of Larne with 140 passengers aboard.")})});
    QCOMPARE(articles.at(1).metadata.published.basis, DateBasis::None);
}

void TestPublicationDates::statedDateIsKept()
{
    const auto articles = inferPublicationDates({ferryReport(), ferryReport()});
    QCOMPARE(articles.at(0), ferryReport());
}

void TestPublicationDates::degenerate()
{
    QVERIFY(inferPublicationDates({}).isEmpty());
    const Article empty = articleOf(kUndated, {}, {});
    QCOMPARE(inferPublicationDates({empty}).first(), empty);
    QCOMPARE(inferPublicationDates({ferryReport(), empty}).at(1), empty);
}

QTEST_APPLESS_MAIN(TestPublicationDates)
#include "tst_publicationdates.moc"
