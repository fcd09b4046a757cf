// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <model/vocabulary.h>
#include <ui/models/snapshotindex.h>

#include <support/samplesnapshot.h>

#include <QTest>

using namespace Counterpoint;
using namespace Qt::StringLiterals;

namespace
{

Decision decided(qint64 id, DecisionTarget target, const QString &key, Verdict verdict)
{
    Decision decision;
    decision.id = id;
    decision.target = target;
    decision.key = key;
    decision.verdict = verdict;
    return decision;
}

} // namespace

class TestSnapshotIndex : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void strongestCounterpartComesFirst();
    void reasonsAreGivenOnce();
    void fileLeadsToItsArticle();
    void sentenceAtEveryPlace();
    void rejectedMatchesLeaveTheCounts();
    void newestDecisionCounts();
    void evidenceLeadsToItsSentence();
    void sameOutletTwice();
    void ranges_data();
    void ranges();
    void badges();
};

void TestSnapshotIndex::strongestCounterpartComesFirst()
{
    const SnapshotIndex index(Test::sampleSnapshot());
    for (const QList<int> &matches : {index.matchesOf({0, 1}), index.matchesOf({1, 1}), index.matchesOf({0, 9})}) {
        QVERIFY(matches.size() >= 2);
        for (int i = 1; i < matches.size(); ++i)
            QVERIFY(index.comparison().matches.at(matches.at(i - 1)).kind
                    <= index.comparison().matches.at(matches.at(i)).kind);
    }
}

/** Many sentences may give the same two values in other words. */
void TestSnapshotIndex::reasonsAreGivenOnce()
{
    Test::SnapshotBuilder story;
    story.article(u"a.txt"_s, u"Mail"_s, QString());
    story.paragraph({u"It fell on Monday."_s, u"It fell on the second."_s});
    story.article(u"b.txt"_s, u"Times"_s, QString());
    story.paragraph({u"It fell on Tuesday."_s, u"It fell on the fourth."_s});
    const auto differ = [&story](SentenceRef a, const QString &aValue, SentenceRef b, const QString &bValue) {
        const QString reason = u"put on %1 and on %2"_s.arg(aValue, bValue);
        story.conflict(ConflictKind::Date, u"the fall"_s, a, aValue, b, bValue, reason);
    };
    differ({0, 0}, u"Monday"_s, {1, 0}, u"Tuesday"_s);
    differ({0, 1}, u"second"_s, {1, 0}, u"Tuesday"_s);
    differ({0, 0}, u"Monday"_s, {1, 1}, u"fourth"_s);
    auto snapshot = std::make_shared<Snapshot>(*story.build());
    auto comparison = std::make_shared<Comparison>(*snapshot->comparison);
    Discrepancy discrepancy;
    for (int i = 0; i < comparison->conflicts.size(); ++i)
        discrepancy.conflicts += i;
    comparison->conflicts[0].aValue = u"2031-06-02"_s;
    comparison->conflicts[0].bValue = u"2031-06-03"_s;
    comparison->conflicts[1].aValue = u"2031-06-03"_s; // the same two, the other way round
    comparison->conflicts[1].bValue = u"2031-06-02"_s;
    snapshot->comparison = comparison;
    const SnapshotIndex index(snapshot);
    QCOMPARE(index.reasonsOf(discrepancy),
             (QStringList{u"put on Monday and on Tuesday"_s, u"put on Monday and on fourth"_s}));
}

void TestSnapshotIndex::fileLeadsToItsArticle()
{
    const SnapshotIndex index(Test::sampleSnapshot());
    for (int i = 0; i < index.comparison().articles.size(); ++i)
        QCOMPARE(index.articleOf(index.comparison().articles.at(i).file), i);
    QCOMPARE(index.articleOf(u"nowhere.txt"_s), -1);
    auto comparison = std::make_shared<Comparison>(index.comparison());
    comparison->articles[1].file = comparison->articles[2].file = u"box.mbox"_s;
    comparison->articles[1].part = u"1"_s;
    comparison->articles[2].part = u"2"_s;
    auto snapshot = std::make_shared<Snapshot>(index.snapshot());
    snapshot->comparison = comparison;
    const SnapshotIndex inBox(snapshot);
    QCOMPARE(inBox.articleOf(comparison->articles.at(2).place()), 2);
    QCOMPARE(inBox.articleOf(u"box.mbox"_s), 1); // the first of them
}

void TestSnapshotIndex::sentenceAtEveryPlace()
{
    const SnapshotIndex index(Test::sampleSnapshot());
    for (int article = 0; article < index.comparison().articles.size(); ++article) {
        const auto &sentences = index.comparison().articles.at(article).sentences;
        for (int i = 0; i < sentences.size(); ++i) {
            QCOMPARE(index.sentenceAt(article, sentences.at(i).span.start), (SentenceRef{article, i}));
            QCOMPARE(index.sentenceAt(article, sentences.at(i).span.end - 1), (SentenceRef{article, i}));
        }
    }
    const Span furniture = index.comparison().articles.first().furniture.first().span;
    QVERIFY(!index.sentenceAt(0, furniture.start));
    QVERIFY(!index.sentenceAt(0, 1 << 20));
    QVERIFY(!index.sentenceAt(99, 0));
}

void TestSnapshotIndex::rejectedMatchesLeaveTheCounts()
{
    auto snapshot = std::make_shared<Snapshot>(*Test::sampleSnapshot());
    const int before = SnapshotIndex(snapshot).matchCount(MatchKind::Verbatim);
    for (const Match &match : snapshot->comparison->matches) {
        if (match.kind != MatchKind::Verbatim)
            continue;
        snapshot->decisions.append(decided(0, DecisionTarget::Match, match.key, Verdict::Rejected));
        break;
    }
    const SnapshotIndex after(snapshot);
    QCOMPARE(after.matchCount(MatchKind::Verbatim), before - 1);
    QCOMPARE(after.comparison().matches.size(), snapshot->comparison->matches.size());
}

void TestSnapshotIndex::newestDecisionCounts()
{
    auto snapshot = std::make_shared<Snapshot>(*Test::sampleSnapshot());
    const QString key = snapshot->comparison->discrepancies.first().key;
    snapshot->decisions = {decided(1, DecisionTarget::Discrepancy, key, Verdict::Accepted),
                           decided(2, DecisionTarget::Match, key, Verdict::Rejected),
                           decided(3, DecisionTarget::Discrepancy, key, Verdict::Reconciled)};
    const SnapshotIndex index(snapshot);
    QCOMPARE(index.verdict(DecisionTarget::Discrepancy, key), Verdict::Reconciled);
    QCOMPARE(index.verdict(DecisionTarget::Match, key), Verdict::Rejected);
    QCOMPARE(index.verdict(DecisionTarget::Event, key), Verdict::Open);
    QVERIFY(!index.decision(DecisionTarget::Event, key));
}

void TestSnapshotIndex::evidenceLeadsToItsSentence()
{
    const SnapshotIndex index(Test::sampleSnapshot());
    const ClaimEvidence evidence = index.snapshot().claims.first().evidence.first();
    QCOMPARE(index.sentenceOf(evidence), (SentenceRef{0, 3}));
    QCOMPARE(index.claimsOf({0, 3}), QList<int>{0});
    ClaimEvidence lost = evidence;
    lost.articleSha256 = "00";
    QVERIFY(!index.sentenceOf(lost));
}

void TestSnapshotIndex::sameOutletTwice()
{
    Test::SnapshotBuilder story;
    story.article(u"a.txt"_s, u"Harbour Mail"_s, u"One"_s);
    story.article(u"b.txt"_s, u"Harbour Mail"_s, u"Two"_s);
    story.article(u"c.txt"_s, u"Quay Times"_s, u"Three"_s);
    const SnapshotIndex index(story.build());
    QCOMPARE(index.comparison().articleName(0), u"Harbour Mail \u00b7 a.txt"_s);
    QCOMPARE(index.comparison().articleName(1), u"Harbour Mail \u00b7 b.txt"_s);
    QCOMPARE(index.comparison().articleName(2), u"Quay Times"_s);
}

void TestSnapshotIndex::ranges_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("words");
    QTest::newRow("day") << u"2030-02-03"_s << u"3 February 2030"_s;
    QTest::newRow("year") << u"2014"_s << u"2014"_s;
    QTest::newRow("month") << u"2019-12"_s << u"December 2019"_s;
    QTest::newRow("days of a month") << u"2030-02-03/2030-02-05"_s << u"3\u20135 February 2030"_s;
    QTest::newRow("days of two months") << u"2030-02-27/2030-03-02"_s << u"27 February \u2013 2 March 2030"_s;
    QTest::newRow("days of two years") << u"2029-12-30/2030-01-02"_s << u"30 December 2029 \u2013 2 January 2030"_s;
}

void TestSnapshotIndex::ranges()
{
    QFETCH(QString, value);
    QFETCH(QString, words);
    const auto range = dateRangeOf(value);
    QVERIFY(range);
    QCOMPARE(Vocabulary::range(*range, QLocale()), words);
}

void TestSnapshotIndex::badges()
{
    QCOMPARE(Vocabulary::badge(0), u"A"_s);
    QCOMPARE(Vocabulary::badge(25), u"Z"_s);
    QCOMPARE(Vocabulary::badge(26), u"AA"_s);
    QCOMPARE(Vocabulary::badge(26 + 26 * 26), u"AAA"_s);
}

QTEST_GUILESS_MAIN(TestSnapshotIndex)
#include "tst_snapshotindex.moc"
