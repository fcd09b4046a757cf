// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storybuilder.h"

#include <compare/stages.h>

#include <QTest>

using namespace Counterpoint;
using Test::articleOf;

namespace
{

/** Two articles, one event on 5 May with the first article's first sentence as evidence. */
Comparison story(const QString &published)
{
    Comparison comparison;
    comparison.articles = {
        articleOf(QStringLiteral("a"), QStringLiteral("2021-05-06"),
                  {QStringLiteral("The dam burst on Wednesday, the mayor said."), QStringLiteral("It did not burst.")}),
        articleOf(QStringLiteral("b"), published, {QStringLiteral("The river is full.")})};
    Event event;
    event.date = dateRangeOf(u"2021-05-05");
    event.evidence = {EventEvidence{{0, 0}, event.date, {17, 26}, {}, false}};
    comparison.events = {event};
    return comparison;
}

Stance stanceOf(Comparison comparison, int article, int event = 0)
{
    tellCoverage(comparison);
    return comparison.coverage.at(event).cells.at(article).stance;
}

} // namespace

class TestCoverage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void silentOrBefore_data();
    void silentOrBefore();
    void inferredRangeCountsFromItsEarliestDay();
    void laterEventProvesLaterArticle();
    void assertsOrAttributes();
    void announcementIsAsserted();
    void deniedIsContradicted();
    void degenerate();
};

void TestCoverage::silentOrBefore_data()
{
    QTest::addColumn<QString>("published");
    QTest::addColumn<int>("stance");
    QTest::newRow("day after") << QStringLiteral("2021-05-06") << int(Stance::Silent);
    QTest::newRow("same day") << QStringLiteral("2021-05-05") << int(Stance::Before);
    QTest::newRow("day before") << QStringLiteral("2021-05-04") << int(Stance::Before);
    QTest::newRow("unknown") << QString() << int(Stance::Before);
}

void TestCoverage::silentOrBefore()
{
    QFETCH(QString, published);
    QFETCH(int, stance);
    QCOMPARE(int(stanceOf(story(published), 1)), stance);
}

void TestCoverage::inferredRangeCountsFromItsEarliestDay()
{
    Comparison comparison = story(QStringLiteral("2021-05-07"));
    comparison.articles[1].metadata.published.basis = DateBasis::Inferred;
    comparison.articles[1].metadata.published.earliest = QDate(2021, 5, 4);
    QCOMPARE(stanceOf(comparison, 1), Stance::Before);
}

void TestCoverage::laterEventProvesLaterArticle()
{
    Comparison comparison = story({});
    Event later;
    later.date = dateRangeOf(u"2021-05-08");
    later.evidence = {EventEvidence{{1, 0}, later.date, {}, {}, false}};
    comparison.events.append(later);
    QCOMPARE(stanceOf(comparison, 1), Stance::Silent);
}

void TestCoverage::assertsOrAttributes()
{
    Comparison comparison = story({});
    QCOMPARE(stanceOf(comparison, 0), Stance::Asserts);
    Attribution attribution;
    attribution.content = {0, 26};
    comparison.articles[0].facts.attributions = {attribution};
    QCOMPARE(stanceOf(comparison, 0), Stance::Attributes);
    comparison.articles[0].facts.attributions[0].content = {0, 14}; // the day stands outside what was said
    QCOMPARE(stanceOf(comparison, 0), Stance::Asserts);
}

void TestCoverage::announcementIsAsserted()
{
    Comparison comparison = story({});
    comparison.articles[0].facts.attributions = {Attribution{}};
    comparison.events[0].isAnnouncement = true;
    QCOMPARE(stanceOf(comparison, 0), Stance::Asserts);
}

void TestCoverage::deniedIsContradicted()
{
    Comparison comparison = story({});
    comparison.events[0].evidence.append(EventEvidence{{1, 0}, std::nullopt, {}, {}, true});
    Cue cue;
    comparison.articles[1].facts.cues = {cue};
    Conflict conflict;
    conflict.kind = ConflictKind::Negation;
    conflict.a = {0, 0};
    conflict.b = {1, 0};
    comparison.conflicts = {conflict};
    QCOMPARE(stanceOf(comparison, 1), Stance::Contradicts);
    QCOMPARE(stanceOf(comparison, 0), Stance::Asserts);
    comparison.conflicts[0].isWeak = true;
    QCOMPARE(stanceOf(comparison, 1), Stance::Asserts);
}

void TestCoverage::degenerate()
{
    Comparison comparison;
    tellCoverage(comparison);
    QVERIFY(comparison.coverage.isEmpty());
    comparison.events.append(Event{});
    comparison.articles.append(Article{});
    QCOMPARE(stanceOf(comparison, 0), Stance::Silent);
}

QTEST_APPLESS_MAIN(TestCoverage)
#include "tst_coverage.moc"
