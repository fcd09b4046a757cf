// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storybuilder.h"

#include <compare/comparer.h>
#include <compare/conflictfinder.h>

#include <QTest>

#include <algorithm>
#include <set>

using namespace Counterpoint;
using Test::articleOf;

namespace
{

const QString kForty = QStringLiteral("The flood killed 40 people in the valley, rescuers said.");
const QString kFortyFive = QStringLiteral("Rescuers said the flood killed 45 people in the valley.");

/** Articles "0.txt", "1.txt", ... of 18 June 2021, compared. */
Comparison compared(const QList<QStringList> &texts)
{
    QList<Article> articles;
    for (const QStringList &sentences : texts)
        articles.append(
            articleOf(QStringLiteral("%1.txt").arg(articles.size()), QStringLiteral("2021-06-18"), sentences));
    return compareArticles(Test::storyOf(articles).articles, {}, {}).value();
}

QStringList strongKeys(const Comparison &comparison)
{
    QStringList keys;
    for (const Discrepancy &discrepancy : comparison.discrepancies)
        if (!discrepancy.isWeak)
            keys.append(discrepancy.key);
    return keys;
}

/** One form of words, filled in differently in every sentence of every article. */
QList<QStringList> formFilledIn(int articles, int sentences)
{
    QList<QStringList> texts;
    for (int i = 0; i < articles; ++i) {
        QStringList text;
        for (int s = 0; s < sentences; ++s)
            text << QStringLiteral("The school in Moss was closed for %1 days after storm damage %2.")
                        .arg(2 + (i * sentences + s) % 80)
                        .arg(s % 2 == 0 ? QStringLiteral("outdoors") : QStringLiteral("upstairs"));
        texts.append(text);
    }
    return texts;
}

} // namespace

class TestConflicts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keyOutlivesAnotherArticle_data();
    void keyOutlivesAnotherArticle();
    void anotherValueOpensAgain();
    void otherQuantityHasAnotherKey();
    void keyDoesNotDependOnFileNames();
    void twoOfOneKeyAreToldApart();
    void oneRangeIsOneValue();
    void anotherWordIsWording();
    void eachPlaceOnce();
    void formsFilledInDoNotGrowWithoutBound();
    void stopsWhenAsked();
};

void TestConflicts::keyOutlivesAnotherArticle_data()
{
    QTest::addColumn<QString>("added");
    QTest::addColumn<QString>("noun");
    const QString people = QStringLiteral("people");
    QTest::newRow("same words") << kForty << people;
    QTest::newRow("fuller subject") << QStringLiteral(
        "In the valley the flood killed 40 people of Moss, rescuers said.")
                                    << people;
    QTest::newRow("another noun") << QStringLiteral("The flood killed 40 physicians in the valley, rescuers said.")
                                  << QStringLiteral("doctors");
}

void TestConflicts::keyOutlivesAnotherArticle()
{
    QFETCH(QString, added);
    QFETCH(QString, noun);
    const QString forty = QString(kForty).replace(QStringLiteral("people"), noun);
    const QString fortyFive = QString(kFortyFive).replace(QStringLiteral("people"), noun);
    const QStringList before = strongKeys(compared({{forty}, {fortyFive}}));
    QCOMPARE(before.size(), 1);
    for (const QList<QStringList> &texts :
         {QList<QStringList>{{added}, {forty}, {fortyFive}}, QList<QStringList>{{forty}, {fortyFive}, {added}}}) {
        const Comparison after = compared(texts);
        QCOMPARE(strongKeys(after), before);
        QVERIFY(std::ranges::any_of(after.discrepancies, [](const Discrepancy &discrepancy) {
            return std::ranges::any_of(discrepancy.values,
                                       [](const DiscrepancyValue &value) { return value.articles.size() == 2; });
        }));
    }
}

void TestConflicts::anotherValueOpensAgain()
{
    const QStringList before = strongKeys(compared({{kForty}, {kFortyFive}}));
    const QStringList after = strongKeys(compared(
        {{kForty}, {kFortyFive}, {QStringLiteral("The flood killed 49 people in the valley, rescuers said.")}}));
    QCOMPARE(after.size(), 1);
    QVERIFY(after != before);
}

void TestConflicts::otherQuantityHasAnotherKey()
{
    const QStringList people = strongKeys(compared({{kForty}, {kFortyFive}}));
    const QStringList cows
        = strongKeys(compared({{QString(kForty).replace(QStringLiteral("people"), QStringLiteral("cows"))},
                               {QString(kFortyFive).replace(QStringLiteral("people"), QStringLiteral("cows"))}}));
    QCOMPARE(cows.size(), 1);
    QVERIFY(cows != people);
}

void TestConflicts::keyDoesNotDependOnFileNames()
{
    const Comparison forth = compared({{kForty}, {kFortyFive}});
    const Comparison back = compared({{kFortyFive}, {kForty}});
    QCOMPARE(strongKeys(back), strongKeys(forth));
    QCOMPARE(forth.conflicts.size(), 1);
    QCOMPARE(back.conflicts.size(), 1);
    QCOMPARE(back.conflicts.first().key, forth.conflicts.first().key);
    QCOMPARE(forth.matches.size(), 1);
    QCOMPARE(back.matches.first().key, forth.matches.first().key);
}

void TestConflicts::twoOfOneKeyAreToldApart()
{
    Comparison comparison;
    comparison.articles
        = {articleOf(QStringLiteral("a"), {}, {QStringLiteral("Open at dawn."), QStringLiteral("Open at noon.")}),
           articleOf(QStringLiteral("b"), {}, {QStringLiteral("Shut at dawn."), QStringLiteral("Shut at noon.")})};
    for (int i = 0; i < 2; ++i) {
        const Span first = comparison.articles.at(0).sentences.at(i).span;
        const Span second = comparison.articles.at(1).sentences.at(i).span;
        Conflict conflict;
        conflict.kind = ConflictKind::Negation;
        conflict.a = {0, i};
        conflict.b = {1, i};
        conflict.aSpan = {first.start, first.start + 4};
        conflict.bSpan = {second.start, second.start + 4};
        conflict.aValue = QStringLiteral("Open");
        conflict.bValue = QStringLiteral("Shut");
        conflict.subject = QStringLiteral("Matter %1").arg(i);
        comparison.conflicts.append(conflict);
    }
    const QList<Discrepancy> found = gatherDiscrepancies(comparison);
    QCOMPARE(found.size(), 2);
    QVERIFY(found.at(0).key != found.at(1).key);
}

void TestConflicts::oneRangeIsOneValue()
{
    // The first two also face each other word for word, the third only by what is counted.
    const Comparison comparison
        = compared({{QStringLiteral("The flood killed 40 to 50 people in the valley, rescuers said.")},
                    {QStringLiteral("The flood killed 65 people in the valley, rescuers said.")},
                    {QStringLiteral("Rescuers in the valley said that the flood had killed 65 people there.")}});
    std::set<QString> values;
    for (const Conflict &conflict : comparison.conflicts)
        values.insert({conflict.aValue, conflict.bValue});
    QCOMPARE(values, (std::set<QString>{QStringLiteral("40-50"), QStringLiteral("65")}));
}

void TestConflicts::anotherWordIsWording()
{
    const Comparison comparison = compared(
        {{QStringLiteral("The old lighthouse on the northern island was painted by two students in spring.")},
         {QStringLiteral("The old lighthouse on the northern island was measured by two students in spring.")}});
    QCOMPARE(comparison.conflicts.size(), 1);
    QCOMPARE(comparison.conflicts.first().kind, ConflictKind::Wording);
    QVERIFY(comparison.conflicts.first().isWeak);
}

void TestConflicts::eachPlaceOnce()
{
    const Comparison comparison = compared(formFilledIn(4, 6));
    QVERIFY(comparison.conflicts.size() > 10);
    for (qsizetype i = 0; i < comparison.conflicts.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j) {
            const Conflict &x = comparison.conflicts.at(i);
            const Conflict &y = comparison.conflicts.at(j);
            const bool isSamePlace = x.a == y.a && x.b == y.b && x.kind == y.kind
                && (x.aSpan.overlaps(y.aSpan) || x.bSpan.overlaps(y.bSpan));
            QVERIFY2(!isSamePlace, qPrintable(x.subject + QStringLiteral(" / ") + y.subject));
        }
    }
}

void TestConflicts::formsFilledInDoNotGrowWithoutBound()
{
    const Comparison comparison = compared(formFilledIn(6, 14));
    const auto weakBetween = [&](int a, int b) {
        return std::ranges::count_if(comparison.conflicts, [&](const Conflict &conflict) {
            return conflict.isWeak && conflict.a.article == a && conflict.b.article == b;
        });
    };
    QVERIFY(weakBetween(0, 1) > 0);
    for (int a = 0; a < 6; ++a)
        for (int b = a; b < 6; ++b)
            QVERIFY(weakBetween(a, b) <= 60);
}

void TestConflicts::stopsWhenAsked()
{
    Comparison comparison = compared({{kForty}, {kFortyFive}});
    const Comparison before = comparison;
    const auto result = findConflictsAmong(comparison, {}, Test::stoppedRun());
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Cancelled);
    QCOMPARE(comparison, before);
}

QTEST_GUILESS_MAIN(TestConflicts)
#include "tst_conflicts.moc"
