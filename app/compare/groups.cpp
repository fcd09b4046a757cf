// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "groups.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace Counterpoint
{

namespace
{

/** Sentences by number, so that those of an archive take little room. */
class Grouping
{
public:
    explicit Grouping(const QList<Match> &matches)
    {
        for (const Match &match : matches) {
            if (match.kind != MatchKind::Partial)
                m_sentences.insert(m_sentences.end(), {match.a, match.b});
        }
        std::ranges::sort(m_sentences);
        m_sentences.erase(std::ranges::unique(m_sentences).begin(), m_sentences.end());
        for (const Match &match : matches) {
            if (match.kind != MatchKind::Partial)
                m_pairs.push_back(pairOf(numberOf(match.a), numberOf(match.b), match.kind));
        }
        std::ranges::sort(m_pairs, {}, &Pair::sentences);
        for (int number = 0; number < int(m_sentences.size()); ++number) {
            m_groupOf.push_back(number);
            m_groups.push_back({MatchKind::Verbatim, {number}});
        }
    }

    void join(const Match &match)
    {
        const int a = m_groupOf[size_t(numberOf(match.a))];
        const int b = m_groupOf[size_t(numberOf(match.b))];
        if (a == b)
            return;
        const std::optional<MatchKind> weakest = weakestBetween(m_groups[size_t(a)], m_groups[size_t(b)]);
        const bool isStrong = match.kind != MatchKind::Paraphrase;
        if (!weakest && !isStrong)
            return;
        Group &kept = m_groups[size_t(a)];
        Group &emptied = m_groups[size_t(b)];
        kept.kind = std::max({kept.kind, emptied.kind, match.kind, weakest.value_or(match.kind)});
        for (const int member : emptied.members)
            m_groupOf[size_t(member)] = a;
        kept.members.insert(kept.members.end(), emptied.members.begin(), emptied.members.end());
        emptied.members = {};
    }

    QList<MatchGroup> groups()
    {
        QList<MatchGroup> result;
        for (Group &group : m_groups) {
            if (group.members.size() < 2)
                continue;
            std::ranges::sort(group.members);
            MatchGroup &told = result.emplace_back(group.kind);
            told.sentences.reserve(qsizetype(group.members.size()));
            for (const int member : group.members)
                told.sentences.append(m_sentences[size_t(member)]);
        }
        std::ranges::sort(result, {}, [](const MatchGroup &group) { return group.sentences.first(); });
        return result;
    }

private:
    struct Pair {
        std::pair<int, int> sentences; // the lower first
        MatchKind kind = MatchKind::Verbatim;
    };
    struct Group {
        MatchKind kind = MatchKind::Verbatim;
        std::vector<int> members;
    };

    static Pair pairOf(int a, int b, MatchKind kind) { return {std::minmax({a, b}), kind}; }

    [[nodiscard]] int numberOf(SentenceRef ref) const
    {
        return int(std::ranges::lower_bound(m_sentences, ref) - m_sentences.begin());
    }

    /** The weakest match between the members of both; nothing when one pair does not match. */
    [[nodiscard]] std::optional<MatchKind> weakestBetween(const Group &a, const Group &b) const
    {
        MatchKind weakest = MatchKind::Verbatim;
        for (const int x : a.members) {
            for (const int y : b.members) {
                const std::pair<int, int> asked = std::minmax({x, y});
                const auto found = std::ranges::lower_bound(m_pairs, asked, {}, &Pair::sentences);
                if (found == m_pairs.end() || found->sentences != asked)
                    return {};
                weakest = std::max(weakest, found->kind);
            }
        }
        return weakest;
    }

    std::vector<SentenceRef> m_sentences; // of all matches but the partial ones, sorted
    std::vector<Pair> m_pairs; // sorted
    std::vector<int> m_groupOf; // by sentence
    std::vector<Group> m_groups;
};

} // namespace

QList<MatchGroup> groupMatches(const QList<Match> &matches)
{
    std::vector<const Match *> ordered;
    for (const Match &match : matches) {
        if (match.kind != MatchKind::Partial)
            ordered.push_back(&match);
    }
    std::ranges::stable_sort(ordered, [](const Match *x, const Match *y) {
        return x->kind != y->kind ? x->kind < y->kind : x->score > y->score;
    });
    Grouping grouping(matches);
    for (const Match *match : ordered)
        grouping.join(*match);
    return grouping.groups();
}

} // namespace Counterpoint
