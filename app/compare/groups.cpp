// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "groups.h"

#include <algorithm>
#include <map>

namespace Counterpoint
{

namespace
{

class Grouping
{
public:
    explicit Grouping(const QList<Match> &matches)
    {
        for (const Match &match : matches) {
            if (match.kind == MatchKind::Partial)
                continue;
            m_kinds[{match.a, match.b}] = match.kind;
            for (const SentenceRef ref : {match.a, match.b}) {
                if (m_groupOf.try_emplace(ref, int(m_groups.size())).second)
                    m_groups.push_back({MatchKind::Verbatim, {ref}});
            }
        }
    }

    void join(const Match &match)
    {
        const int a = m_groupOf.at(match.a);
        const int b = m_groupOf.at(match.b);
        if (a == b)
            return;
        const std::optional<MatchKind> weakest = weakestBetween(m_groups[size_t(a)], m_groups[size_t(b)]);
        const bool isStrong = match.kind != MatchKind::Paraphrase;
        if (!weakest && !isStrong)
            return;
        MatchGroup &kept = m_groups[size_t(a)];
        MatchGroup &emptied = m_groups[size_t(b)];
        kept.kind = std::max({kept.kind, emptied.kind, match.kind, weakest.value_or(match.kind)});
        for (const SentenceRef ref : emptied.sentences)
            m_groupOf[ref] = a;
        kept.sentences += std::exchange(emptied.sentences, {});
    }

    QList<MatchGroup> groups()
    {
        QList<MatchGroup> result;
        for (MatchGroup &group : m_groups) {
            std::ranges::sort(group.sentences);
            if (group.sentences.size() > 1)
                result.append(group);
        }
        std::ranges::sort(result, {}, [](const MatchGroup &group) { return group.sentences.first(); });
        return result;
    }

private:
    /** The weakest match between the members of both; nothing when one pair does not match. */
    std::optional<MatchKind> weakestBetween(const MatchGroup &a, const MatchGroup &b) const
    {
        MatchKind weakest = MatchKind::Verbatim;
        for (const SentenceRef x : a.sentences) {
            for (const SentenceRef y : b.sentences) {
                const auto found = m_kinds.find(std::minmax(x, y));
                if (found == m_kinds.end())
                    return {};
                weakest = std::max(weakest, found->second);
            }
        }
        return weakest;
    }

    std::map<std::pair<SentenceRef, SentenceRef>, MatchKind> m_kinds;
    std::map<SentenceRef, int> m_groupOf;
    std::vector<MatchGroup> m_groups;
};

} // namespace

QList<MatchGroup> groupMatches(const QList<Match> &matches)
{
    QList<Match> ordered = matches;
    std::ranges::stable_sort(
        ordered, [](const Match &x, const Match &y) { return x.kind != y.kind ? x.kind < y.kind : x.score > y.score; });
    Grouping grouping(matches);
    for (const Match &match : ordered) {
        if (match.kind != MatchKind::Partial)
            grouping.join(match);
    }
    return grouping.groups();
}

} // namespace Counterpoint
