// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storybuilder.h"

#include <compare/comparer.h>
#include <compare/terms.h>

#include <QTest>

#include <algorithm>
#include <bit>

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

QList<Article> inferred(const QList<Article> &articles)
{
    return inferPublicationDates(articles, {}).value();
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
    void sameOnEveryRun();
    void stopsWhenAsked();
    void degenerate();
};

void TestPublicationDates::weekdayOfTheSameEvent()
{
    const auto articles = inferred(
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
    const auto articles = inferred(
        {ferryReport(),
         articleOf(kUndated, {},
                   {QStringLiteral("Divers found a crack along the keel on Monday."),
                    QStringLiteral(
                        "The car ferry ran aground near the harbour of Larne on Wednesday with 140 passengers.")})});
    QCOMPARE(articles.at(1).metadata.published.date, QDate(2023, 3, 20));
}

void TestPublicationDates::sameWordsWithoutDay()
{
    const auto articles = inferred(
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
    const auto articles = inferred(
        {ferryReport(),
         articleOf(kUndated, {},
                   {QStringLiteral("The central bank raised its interest rate on Thursday to curb inflation.")})});
    QCOMPARE(articles.at(1).metadata.published.basis, DateBasis::None);
    QVERIFY(!articles.at(1).metadata.published.date.isValid());
}

void TestPublicationDates::noDayNamedTellsNothing()
{
    const auto articles = inferred(
        {ferryReport(),
         articleOf(kUndated, {},
                   {QStringLiteral("A car ferry ran aground near the harbour of Larne with 140 passengers aboard.")})});
    QCOMPARE(articles.at(1).metadata.published.basis, DateBasis::None);
}

void TestPublicationDates::statedDateIsKept()
{
    const auto articles = inferred({ferryReport(), ferryReport()});
    QCOMPARE(articles.at(0), ferryReport());
}

void TestPublicationDates::sameOnEveryRun()
{
    const QList<Article> articles{
        ferryReport(),
        articleOf(kUndated, {},
                  {QStringLiteral("Rescuers lifted everybody off the stranded ferry near Larne on Thursday."),
                   QStringLiteral("It had run aground close to the harbour on Wednesday.")})};
    const auto termsOf = [&](QStringList words) {
        WordSpread spread; // numbered anew on each run, whatever the seed of hash tables
        for (const Article &article : articles)
            for (int sentence = 0; sentence < article.sentences.size(); ++sentence)
                spread.add(contentWords(article, sentence, {}));
        std::ranges::reverse(words);
        return spread.weigh(words);
    };
    const QStringList a = contentWords(articles.at(0), 1, {});
    const QStringList b = contentWords(articles.at(1), 0, {});
    const Terms x = termsOf(a);
    const Terms y = termsOf(b);
    QVERIFY(std::ranges::is_sorted(x) && std::ranges::is_sorted(y));
    double length = 0;
    for (const auto &[word, weight] : x)
        length += weight * weight;
    QVERIFY(std::abs(length - 1) < 1e-9);
    QVERIFY(cosine(x, y) > 0.1);
    QCOMPARE(std::bit_cast<quint64>(cosine(x, y)), std::bit_cast<quint64>(cosine(y, x)));
}

void TestPublicationDates::stopsWhenAsked()
{
    const Article undated = articleOf(kUndated, {}, {QStringLiteral("The ferry ran aground near Larne on Wednesday.")});
    const auto result = inferPublicationDates({ferryReport(), undated}, Test::stoppedRun());
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Cancelled);
}

void TestPublicationDates::degenerate()
{
    QVERIFY(inferred({}).isEmpty());
    const Article empty = articleOf(kUndated, {}, {});
    QCOMPARE(inferred({empty}).first(), empty);
    QCOMPARE(inferred({ferryReport(), empty}).at(1), empty);
}

QTEST_APPLESS_MAIN(TestPublicationDates)
#include "tst_publicationdates.moc"
