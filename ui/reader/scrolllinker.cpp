// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scrolllinker.h"

#include <ui/reader/articlepane.h>

#include <QScrollBar>

#include <cmath>

namespace Counterpoint
{

namespace
{

/** Only copy that is surely the same leads scrolling. */
double weightOf(const Link &link)
{
    switch (link.role) {
    case Role::Verbatim:
        return 3;
    case Role::Near:
        return 2;
    case Role::Paraphrase:
        return link.score;
    default:
        return 0;
    }
}

} // namespace

void ScrollLinker::setLinks(const LinkIndex *links)
{
    m_links = links;
    m_chains.clear();
    m_corrections.clear();
    m_leader = -1;
}

const QList<ScrollPair> &ScrollLinker::chain(int leader, int follower)
{
    auto known = m_chains.find({leader, follower});
    if (known == m_chains.end()) {
        QList<ScrollPair> pairs;
        for (const Link &link : m_links->between(leader, follower)) {
            if (weightOf(link) > 0)
                pairs.append({link.left, link.right, weightOf(link)});
        }
        known = m_chains.insert({leader, follower}, monotoneChain(pairs));
    }
    return *known;
}

std::optional<double> ScrollLinker::mapped(const ArticlePane &leader, const ArticlePane &follower)
{
    QList<ScrollAnchor> anchors;
    for (const ScrollPair &pair : chain(leader.article(), follower.article())) {
        anchors.append(
            {leader.text()->sentenceExtent(pair.leader).top, follower.text()->sentenceExtent(pair.follower).top});
    }
    const ScrollMap map(anchors, leader.text()->documentHeight(), follower.text()->documentHeight());
    const double page = leader.text()->viewport()->height();
    const double value = leader.text()->verticalScrollBar()->value();
    const double fraction = syncFraction(value, leader.text()->documentHeight() - page, page);
    const auto height = map.follower(value + fraction * page);
    if (!height)
        return {};
    return *height - fraction * follower.text()->viewport()->height();
}

void ScrollLinker::settle(const ArticlePane &leader, const QList<ArticlePane *> &others)
{
    m_corrections.clear();
    m_leader = leader.article();
    m_leaderAt = leader.text()->verticalScrollBar()->value();
    if (!m_links)
        return;
    for (const ArticlePane *other : others) {
        if (const auto value = mapped(leader, *other); value && other != &leader)
            m_corrections[other->article()] = other->text()->verticalScrollBar()->value() - *value;
    }
}

void ScrollLinker::follow(const ArticlePane &leader, const QList<ArticlePane *> &others)
{
    if (!m_isEnabled || !m_links || leader.header()->isLocked())
        return;
    if (m_leader != leader.article())
        settle(leader, others);
    const double value = leader.text()->verticalScrollBar()->value();
    const double page = std::max(1, leader.text()->viewport()->height());
    const double kept = std::max(0.0, 1.0 - std::abs(value - m_leaderAt) / page);
    for (ArticlePane *other : others) {
        if (other == &leader || other->header()->isLocked())
            continue;
        if (const auto wanted = mapped(leader, *other))
            other->text()->scrollToHeight(*wanted + m_corrections.value(other->article()) * kept);
    }
}

} // namespace Counterpoint
