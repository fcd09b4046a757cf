// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stockphrases.h"

#include "judge.h"

#include <text/disjointsets.h>

#include <algorithm>
#include <optional>
#include <ranges>
#include <set>
#include <span>
#include <unordered_map>
#include <utility>

namespace Counterpoint
{

namespace
{

constexpr float kAlike = 0.5F; // overlap of two wordings of one phrase
constexpr float kRelated = 0.2F; // overlap from which another pair of sentences shows that two articles tell one story
constexpr double kMostRelated = 0.5; // of the articles beside each other in a list

/** Decides which phrases are stock, over all candidates. */
class Parting
{
public:
    Parting(const Comparison &comparison, const ProfileSet &set, const Repetitions &repetitions,
            std::vector<Candidate> candidates, const CandidateOptions &options)
        : m_comparison(comparison)
        , m_set(set)
        , m_repetitions(repetitions)
        , m_candidates(std::move(candidates))
        , m_options(options)
        , m_isInPhrase(set.size(), false)
        , m_stockOf(set.size(), -1)
    {
    }

    SortedCandidates part()
    {
        findPhrases();
        if (m_phrases.empty())
            return {std::move(m_candidates), {}};
        relateArticles();
        SortedCandidates sorted;
        for (const std::vector<int> &phrase : m_phrases) {
            if (isRefrain(m_set, phrase) || !tellsOneStory(phrase))
                gather(phrase);
        }
        adopt();
        for (const Candidate &candidate : m_candidates) {
            if (stockOf(candidate.a) < 0 || stockOf(candidate.b) < 0)
                unfold(candidate, sorted.candidates);
        }
        for (const std::vector<int> &list : m_repetitions.lists()) {
            if (stockOf(list.front()) < 0)
                pairAll(list, sorted.candidates);
        }
        std::ranges::sort(sorted.candidates, {},
                          [](const Candidate &candidate) { return std::pair(candidate.a, candidate.b); });
        sorted.stock = std::move(m_stock);
        std::ranges::stable_sort(sorted.stock, {}, [](const MatchGroup &group) { return group.sentences.first(); });
        return sorted;
    }

private:
    [[nodiscard]] int articleOf(int sentence) const { return m_set.sentence(sentence).ref.article; }
    [[nodiscard]] size_t wordingOf(int sentence) const { return m_set.sentence(sentence).wording; }
    [[nodiscard]] int stockOf(int sentence) const { return m_stockOf[size_t(sentence)]; }

    /** Wordings that hang together and stand in very many articles. */
    void findPhrases()
    {
        DisjointSets sets(int(m_stockOf.size()));
        for (const Candidate &candidate : m_candidates) {
            if (candidate.overlap >= kAlike)
                sets.join(candidate.a, candidate.b);
        }
        std::vector<std::pair<int, int>> members; // of the sets by their roots
        for (int i = 0; i < int(m_stockOf.size()); ++i) {
            const std::vector<int> &same = m_repetitions.listOf(i);
            if (same.empty() && !m_repetitions.isRepeated()[size_t(i)])
                members.emplace_back(sets.root(i), i);
            for (const int member : same)
                members.emplace_back(sets.root(i), member);
        }
        std::ranges::sort(members);
        const auto areOfOne = [](const auto &x, const auto &y) { return x.first == y.first; };
        for (const auto &together : members | std::views::chunk_by(areOfOne)) {
            std::vector<int> phrase;
            std::ranges::copy(together | std::views::values, std::back_inserter(phrase));
            if (!isToldOften(m_set, phrase))
                continue;
            for (const int member : phrase)
                m_isInPhrase[size_t(member)] = true;
            m_phrases.push_back(std::move(phrase));
        }
    }

    /** Articles are related when sentences besides the phrases are alike. */
    void relateArticles()
    {
        for (const Candidate &candidate : m_candidates) {
            const bool isPhrase = m_isInPhrase[size_t(candidate.a)] && m_isInPhrase[size_t(candidate.b)];
            if (!isPhrase && candidate.overlap >= kRelated)
                m_related.emplace_back(std::minmax(articleOf(candidate.a), articleOf(candidate.b)));
        }
        std::ranges::sort(m_related);
        m_related.erase(std::ranges::unique(m_related).begin(), m_related.end());
    }

    [[nodiscard]] bool tellsOneStory(const std::vector<int> &phrase) const
    {
        int related = 0;
        int pairs = 0;
        for (size_t i = 1; i < phrase.size(); ++i) {
            const auto [a, b] = std::pair(articleOf(phrase[i - 1]), articleOf(phrase[i]));
            pairs += a != b ? 1 : 0;
            related += a != b && std::ranges::binary_search(m_related, std::pair(a, b)) ? 1 : 0;
        }
        return related > kMostRelated * pairs;
    }

    /** The wording that is met most often, the first of several. */
    [[nodiscard]] int representativeOf(const std::vector<int> &phrase) const
    {
        std::unordered_map<size_t, int> counts;
        int best = phrase.front();
        for (const int member : phrase)
            ++counts[wordingOf(member)];
        for (const int member : phrase) {
            if (counts[wordingOf(member)] > counts[wordingOf(best)])
                best = member;
        }
        return best;
    }

    /** What tells the same as the most frequent wording is one phrase; of what is left there may be another. */
    void gather(std::vector<int> phrase)
    {
        while (isToldOften(m_set, phrase)) {
            m_representatives.push_back(representativeOf(phrase));
            const Profile best = m_set.profile(m_representatives.back());
            std::unordered_map<size_t, std::optional<MatchKind>> kinds{{best.wording, MatchKind::Verbatim}};
            MatchGroup group{MatchKind::Verbatim, {}, true};
            std::vector<int> left;
            for (const int member : phrase) {
                const auto [kind, isNew] = kinds.try_emplace(wordingOf(member));
                if (isNew)
                    kind->second = judge(m_comparison, m_set, best, m_set.profile(member)).kind;
                if (!kind->second || *kind->second > MatchKind::Paraphrase) {
                    left.push_back(member);
                    continue;
                }
                m_stockOf[size_t(member)] = int(m_stock.size());
                group.kind = std::max(group.kind, *kind->second);
                group.sentences.append(m_set.sentence(member).ref);
            }
            m_stock.append(group);
            phrase = std::move(left);
        }
    }

    /** What is worded like a stock phrase is one too, though it does not hang together with the others. */
    void adopt()
    {
        std::set<std::pair<int, int>> tried; // stock phrases and sentences
        for (const Candidate &candidate : m_candidates) {
            for (const auto &[member, other] :
                 {std::pair(candidate.a, candidate.b), std::pair(candidate.b, candidate.a)}) {
                const int stock = stockOf(member);
                if (stock < 0 || stockOf(other) >= 0 || !tried.emplace(stock, other).second)
                    continue;
                const Profile told = m_set.profile(m_representatives[size_t(stock)]);
                const auto kind = judge(m_comparison, m_set, told, m_set.profile(other)).kind;
                if (kind && *kind <= MatchKind::Near)
                    adoptInto(stock, other);
            }
        }
        for (MatchGroup &group : m_stock)
            std::ranges::sort(group.sentences);
    }

    void adoptInto(int stock, int sentence)
    {
        const std::vector<int> &same = m_repetitions.listOf(sentence);
        MatchGroup &group = m_stock[stock];
        group.kind = std::max(group.kind, MatchKind::Near);
        for (const int member : same.empty() ? std::span<const int>(&sentence, 1) : std::span<const int>(same)) {
            m_stockOf[size_t(member)] = stock;
            group.sentences.append(m_set.sentence(member).ref);
        }
    }

    /** A candidate stands for all that are told in the same words, unless they are stock. */
    void unfold(const Candidate &candidate, std::vector<Candidate> &candidates) const
    {
        const auto allLike = [this](int sentence) {
            const std::vector<int> &same = m_repetitions.listOf(sentence);
            return same.empty() || stockOf(sentence) >= 0 ? std::span<const int>() : std::span<const int>(same);
        };
        const std::span<const int> likeA = allLike(candidate.a);
        const std::span<const int> likeB = allLike(candidate.b);
        for (const int a : likeA.empty() ? std::span<const int>(&candidate.a, 1) : likeA) {
            for (const int b : likeB.empty() ? std::span<const int>(&candidate.b, 1) : likeB) {
                const Candidate pair{std::min(a, b), std::max(a, b), candidate.overlap, candidate.contained};
                if (isWorthComparing(pair, articleOf(a) == articleOf(b), m_options))
                    candidates.push_back(pair);
            }
        }
    }

    static void pairAll(const std::vector<int> &list, std::vector<Candidate> &candidates)
    {
        for (size_t a = 0; a < list.size(); ++a) {
            for (size_t b = a + 1; b < list.size(); ++b)
                candidates.push_back({list[a], list[b], 1, 1});
        }
    }

    const Comparison &m_comparison;
    const ProfileSet &m_set;
    const Repetitions &m_repetitions;
    std::vector<Candidate> m_candidates;
    const CandidateOptions &m_options;
    std::vector<bool> m_isInPhrase; // by sentence
    std::vector<int> m_stockOf; // by sentence: index into m_stock; -1 for none
    std::vector<std::vector<int>> m_phrases; // sentences, ascending
    std::vector<std::pair<int, int>> m_related; // articles, sorted
    QList<MatchGroup> m_stock;
    std::vector<int> m_representatives; // of m_stock: the wording that is met most often
};

} // namespace

SortedCandidates partStockPhrases(const Comparison &comparison, const ProfileSet &set, const Repetitions &repetitions,
                                  std::vector<Candidate> candidates, const CandidateOptions &options)
{
    return Parting(comparison, set, repetitions, std::move(candidates), options).part();
}

} // namespace Counterpoint
