// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "candidates.h"

#include "stages.h"

#include <algorithm>
#include <numeric>
#include <span>
#include <utility>

namespace Counterpoint
{

namespace
{

constexpr size_t kSentences = 512; // looked up in one piece of work, at least
constexpr size_t kPieces = 64; // so many more cost more than they bring: each makes room for all sentences
constexpr int kStorySentences = 4000; // a story of more than a hundred articles; beyond it is an archive
constexpr int kLeastList = 200; // sentences: see candidateOptionsFor
constexpr int kShareOfArchive = 100;
constexpr double kSkipped = 0.5; // of what must be shared: the more is skipped, the more must be looked at one by one
constexpr double kSurely = 0.9999; // sums of the same weights in another order

/**
 * Which sentences hold a key; one list after the other. Sentences are numbered by their place among all, the lightest
 * first: of a pair the lighter one is looked up, as its weight bounds what the two must share.
 */
class Index
{
public:
    Index(const ProfileSet &set, const std::vector<bool> &isLeftOut)
    {
        m_weights.reserve(set.size());
        for (int sentence = 0; sentence < int(set.size()); ++sentence) {
            double weight = 0;
            for (const int key : set.keysOf(sentence))
                weight += set.weightOf(key);
            m_weights.push_back(weight);
        }
        for (size_t i = 0; i < isLeftOut.size(); ++i) {
            if (!isLeftOut[i] && m_weights[i] > 0)
                m_order.push_back(int(i));
        }
        std::ranges::stable_sort(m_order, {}, [this](int sentence) { return m_weights[size_t(sentence)]; });
        for (const int sentence : m_order)
            m_weightsByPlace.push_back(m_weights[size_t(sentence)]);
        fillLists(set);
    }

    [[nodiscard]] size_t size() const { return m_order.size(); }
    [[nodiscard]] int sentenceAt(int place) const { return m_order[size_t(place)]; }
    [[nodiscard]] double weightOf(int sentence) const { return m_weights[size_t(sentence)]; }
    [[nodiscard]] double weightAt(int place) const { return m_weightsByPlace[size_t(place)]; }
    /** Places, ascending. */
    [[nodiscard]] std::span<const int> placesWith(int key) const
    {
        const int *all = m_places.data();
        return {all + m_first[size_t(key)], all + m_first[size_t(key) + 1]};
    }
    /** Sentences in the same words and their places, ascending. */
    [[nodiscard]] auto placesOfSame(size_t wording) const
    {
        return std::ranges::equal_range(m_sameWords, wording, {}, &std::pair<size_t, int>::first);
    }

private:
    void fillLists(const ProfileSet &set)
    {
        m_first.resize(size_t(set.entryCount()) + 1);
        for (const int sentence : m_order) {
            for (const int key : set.keysOf(sentence))
                ++m_first[size_t(key) + 1];
        }
        std::partial_sum(m_first.begin(), m_first.end(), m_first.begin());
        m_places.resize(size_t(m_first.back()));
        std::vector<int> next(m_first.begin(), m_first.end() - 1);
        m_sameWords.reserve(m_order.size());
        for (size_t place = 0; place < m_order.size(); ++place) {
            for (const int key : set.keysOf(m_order[place]))
                m_places[size_t(next[size_t(key)]++)] = int(place);
            m_sameWords.emplace_back(set.sentence(m_order[place]).wording, int(place));
        }
        std::ranges::sort(m_sameWords);
    }

    std::vector<double> m_weights; // of the keys of each sentence
    std::vector<double> m_weightsByPlace;
    std::vector<int> m_order; // sentences by their places
    std::vector<int> m_first; // by key, into m_places
    std::vector<int> m_places;
    std::vector<std::pair<size_t, int>> m_sameWords; // wording and place, sorted
};

/** Looks up one sentence after the other; keeps its room. One for each thread. */
class Finder
{
public:
    Finder(const ProfileSet &set, const Index &index, const CandidateOptions &options)
        : m_set(set)
        , m_index(index)
        , m_options(options)
        , m_leastShare(std::min(2 * options.leastOverlap / (1 + options.leastOverlap), options.leastContained))
        , m_shared(index.size())
    {
    }

    /** Pairs of the sentence at @p place with those that are not lighter. */
    void find(int place, std::vector<Candidate> &candidates)
    {
        const int sentence = m_index.sentenceAt(place);
        const PackedSentence &a = m_set.sentence(sentence);
        const double weightA = m_index.weightOf(sentence);
        const double skipped = gather(place, kSkipped * m_leastShare * weightA);
        for (const int at : m_touched) {
            double shared = std::exchange(m_shared[size_t(at)], 0.0);
            if (shared + skipped < leastShared(weightA, m_index.weightAt(at)))
                continue;
            const int other = m_index.sentenceAt(at);
            const PackedSentence &b = m_set.sentence(other);
            for (const int key : m_skipped)
                shared += std::ranges::binary_search(m_set.keysOf(other), key) ? m_set.weightOf(key) : 0;
            const double weightB = m_index.weightOf(other);
            const bool areSame = a.wording == b.wording;
            const Candidate candidate{std::min(sentence, other), std::max(sentence, other),
                                      areSame ? 1.0F : float(shared / (weightA + weightB - shared)),
                                      areSame ? 1.0F : float(shared / std::min(weightA, weightB))};
            if (isWorthComparing(candidate, a.ref.article == b.ref.article, m_options))
                candidates.push_back(candidate);
        }
        m_touched.clear();
    }

private:
    /** What a pair must share to be worth comparing; the first is the lighter one. */
    [[nodiscard]] double leastShared(double a, double b) const
    {
        const double overlap = m_options.leastOverlap / (1 + m_options.leastOverlap) * (a + b);
        return std::min(overlap, m_options.leastContained * a) * kSurely;
    }

    void touch(std::span<const int> places, int after, double weight)
    {
        for (const int place : places.subspan(size_t(std::ranges::upper_bound(places, after) - places.begin())))
            add(place, weight);
    }

    void add(int place, double weight)
    {
        double &shared = m_shared[size_t(place)];
        if (shared == 0)
            m_touched.push_back(place);
        shared += weight;
    }

    /** Adds up what others share, but for the longest lists that together weigh less than @p most; returns their
     * weight. */
    double gather(int place, double most)
    {
        const int sentence = m_index.sentenceAt(place);
        m_lists.clear();
        m_skipped.clear();
        for (const int key : m_set.keysOf(sentence)) {
            const auto length = int(m_index.placesWith(key).size());
            if (length <= m_options.longestList)
                m_lists.emplace_back(-length, key);
        }
        std::ranges::sort(m_lists);
        double skipped = 0;
        for (const auto &[length, key] : m_lists) {
            const double weight = m_set.weightOf(key);
            if (skipped + weight < most) {
                skipped += weight;
                m_skipped.push_back(key);
            } else {
                touch(m_index.placesWith(key), place, weight);
                most = 0; // from here on everything is looked up
            }
        }
        for (const auto &[wording, other] : m_index.placesOfSame(m_set.sentence(sentence).wording)) {
            if (other > place)
                add(other, m_index.weightOf(sentence));
        }
        return skipped;
    }

    const ProfileSet &m_set;
    const Index &m_index;
    const CandidateOptions &m_options;
    const double m_leastShare; // of the lighter sentence's weight, whatever the heavier one is
    std::vector<double> m_shared; // weight of the keys shared, by place; m_touched lists which are not zero
    std::vector<int> m_touched;
    std::vector<std::pair<int, int>> m_lists; // keys of the sentence, the longest list first
    std::vector<int> m_skipped;
};

} // namespace

CandidateOptions candidateOptionsFor(int sentences)
{
    CandidateOptions options;
    if (sentences > kStorySentences) {
        options.leastOverlap = 0.2;
        options.leastContained = 0.6;
        options.longestList = std::max(kLeastList, sentences / kShareOfArchive);
    }
    return options;
}

bool isWorthComparing(const Candidate &candidate, bool isOneArticle, const CandidateOptions &options)
{
    if (isOneArticle)
        return double(candidate.overlap) >= options.leastWithin;
    return double(candidate.overlap) >= options.leastOverlap || double(candidate.contained) >= options.leastContained;
}

Result<std::vector<Candidate>> findCandidates(const ProfileSet &set, const CandidateOptions &options,
                                              const std::vector<bool> &isLeftOut, const RunContext &context)
{
    if (context.isCancelled())
        return stopped();
    const Index index(set, isLeftOut);
    const size_t size = std::max(kSentences, index.size() / kPieces);
    std::vector<std::vector<Candidate>> found(index.size() / size + 1);
    context.inPieces(index.size(), size, [&](size_t from, size_t to) {
        Finder finder(set, index, options);
        for (size_t place = from; place < to && !context.isCancelled(); ++place)
            finder.find(int(place), found[from / size]);
    });
    if (context.isCancelled())
        return stopped();
    std::vector<Candidate> candidates;
    candidates.reserve(std::accumulate(found.begin(), found.end(), size_t(0),
                                       [](size_t sum, const auto &piece) { return sum + piece.size(); }));
    for (std::vector<Candidate> &piece : found) {
        candidates.insert(candidates.end(), piece.begin(), piece.end());
        piece = {};
    }
    std::ranges::sort(candidates, {}, [](const Candidate &candidate) { return std::pair(candidate.a, candidate.b); });
    return candidates;
}

} // namespace Counterpoint
