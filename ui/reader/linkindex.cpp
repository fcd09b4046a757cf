// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "linkindex.h"

#include <algorithm>

namespace Counterpoint
{

int strengthOf(Role role)
{
    switch (role) {
    case Role::Verbatim:
        return 6;
    case Role::Near:
        return 5;
    case Role::Paraphrase:
        return 4;
    case Role::Conflict:
        return 3;
    case Role::Partial:
        return 2;
    case Role::WeakConflict:
        return 1;
    default:
        return 0;
    }
}

LinkIndex::LinkIndex(const SnapshotIndex &index)
{
    const Comparison &comparison = index.comparison();
    for (const Article &article : comparison.articles)
        m_sentenceCounts.append(static_cast<int>(article.sentences.size()));
    for (int i = 0; i < comparison.matches.size(); ++i) {
        const Match &match = comparison.matches.at(i);
        if (!index.isMatchRejected(i))
            add(match.a, match.b, roleOf(match.kind), match.score);
    }
    for (int i = 0; i < comparison.conflicts.size(); ++i) {
        const Conflict &conflict = comparison.conflicts.at(i);
        if (!index.isConflictRejected(i))
            add(conflict.a, conflict.b, roleOf(conflict), conflict.score);
    }
    for (auto it = m_links.begin(); it != m_links.end(); ++it) {
        std::ranges::stable_sort(it.value(), [](const Counterpart &a, const Counterpart &b) {
            return std::tuple(-strengthOf(a.role), -a.score, a.ref) < std::tuple(-strengthOf(b.role), -b.score, b.ref);
        });
    }
}

void LinkIndex::add(SentenceRef a, SentenceRef b, Role role, double score)
{
    m_links[a].append({b, role, score});
    m_links[b].append({a, role, score});
}

QList<Counterpart> LinkIndex::counterparts(SentenceRef sentence) const
{
    return m_links.value(sentence);
}

std::optional<Counterpart> LinkIndex::best(SentenceRef sentence, int article) const
{
    const auto links = m_links.constFind(sentence);
    if (links == m_links.constEnd())
        return {};
    for (const Counterpart &counterpart : *links) {
        if (counterpart.ref.article == article && counterpart.ref != sentence)
            return counterpart;
    }
    return {};
}

Roles LinkIndex::rolesOf(SentenceRef sentence) const
{
    Roles roles;
    const auto links = m_links.constFind(sentence);
    if (links != m_links.constEnd()) {
        for (const Counterpart &counterpart : *links)
            roles |= counterpart.role;
    }
    return roles;
}

QList<Link> LinkIndex::between(int left, int right) const
{
    QList<Link> links;
    for (auto it = m_links.lowerBound({left, 0}); it != m_links.end() && it.key().article == left; ++it) {
        for (const Counterpart &counterpart : it.value()) {
            if (counterpart.ref.article == right)
                links.append({it.key().sentence, counterpart.ref.sentence, counterpart.role, counterpart.score});
        }
    }
    return links;
}

std::optional<int> LinkIndex::next(int article, int from, int step, Roles roles) const
{
    const int count = m_sentenceCounts.value(article);
    const int first = from < 0 && step < 0 ? count - 1 : from + step;
    for (int sentence = first; sentence >= 0 && sentence < count; sentence += step) {
        if (rolesOf({article, sentence}) & roles)
            return sentence;
    }
    return {};
}

} // namespace Counterpoint
