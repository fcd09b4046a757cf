// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plainstory.h"
#include "randomstory.h"

#include <compare/candidates.h>

#include <QTest>

#include <algorithm>

using namespace Counterpoint;

namespace
{

/** Every pair of sentences of different articles, one by one. */
std::vector<Candidate> slowCandidates(const ProfileSet &set, const CandidateOptions &options)
{
    std::vector<Candidate> candidates;
    const auto weightOf = [&](std::span<const int> keys) {
        double weight = 0;
        for (const int key : keys)
            weight += set.weightOf(key);
        return weight;
    };
    std::vector<int> frequency(size_t(set.entryCount()), 0);
    for (int sentence = 0; sentence < int(set.size()); ++sentence)
        for (const int key : set.keysOf(sentence))
            ++frequency[size_t(key)];
    for (int a = 0; a < int(set.size()); ++a) {
        for (int b = a + 1; b < int(set.size()); ++b) {
            std::vector<int> shared;
            std::ranges::set_intersection(set.keysOf(a), set.keysOf(b), std::back_inserter(shared));
            std::erase_if(shared, [&](int key) { return frequency[size_t(key)] > options.longestList; });
            if (shared.empty())
                continue;
            const double common = weightOf(shared);
            const double weightA = weightOf(set.keysOf(a));
            const double weightB = weightOf(set.keysOf(b));
            const Candidate candidate{a, b, float(common / (weightA + weightB - common)),
                                      float(common / std::min(weightA, weightB))};
            if (isWorthComparing(candidate, set.sentence(a).ref.article == set.sentence(b).ref.article, options))
                candidates.push_back(candidate);
        }
    }
    return candidates;
}

} // namespace

class CandidatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameAsAllPairs_data();
    void sameAsAllPairs();
    void stopsWhenAsked();
};

void CandidatesTest::sameAsAllPairs_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<double>("leastOverlap");
    QTest::addColumn<int>("longestList");
    QTest::newRow("low threshold") << 1U << 0.05 << 1000;
    QTest::newRow("high threshold") << 2U << 0.15 << 1000;
    QTest::newRow("long lists skipped") << 3U << 0.1 << 20;
}

void CandidatesTest::sameAsAllPairs()
{
    QFETCH(quint32, seed);
    QFETCH(double, leastOverlap);
    QFETCH(int, longestList);
    const Comparison comparison = Test::plainStoryOf(Test::randomArticles(seed, 150));
    const ProfileSet set(comparison);
    const CandidateOptions options{leastOverlap, 2 * leastOverlap, 3 * leastOverlap, longestList};
    const std::vector<bool> all(set.size(), false);
    const auto fast = findCandidates(set, options, all, {});
    const auto slow = slowCandidates(set, options);
    QVERIFY(fast);
    QVERIFY(!slow.empty());
    QCOMPARE(fast->size(), slow.size());
    for (size_t i = 0; i < slow.size(); ++i) {
        QCOMPARE((*fast)[i].a, slow[i].a);
        QCOMPARE((*fast)[i].b, slow[i].b);
        QVERIFY(std::abs((*fast)[i].overlap - slow[i].overlap) < 1e-6F);
        QVERIFY(std::abs((*fast)[i].contained - slow[i].contained) < 1e-6F);
    }
}

void CandidatesTest::stopsWhenAsked()
{
    const Comparison comparison = Test::plainStoryOf(Test::randomArticles(1, 20));
    std::stop_source source;
    source.request_stop();
    RunContext context;
    context.stop = source.get_token();
    const auto result = findCandidates(ProfileSet(comparison), {}, std::vector<bool>(20, false), context);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(CandidatesTest)
#include "tst_candidates.moc"
