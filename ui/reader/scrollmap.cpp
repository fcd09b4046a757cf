// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scrollmap.h"

#include <algorithm>

namespace Counterpoint
{

QList<ScrollPair> monotoneChain(QList<ScrollPair> pairs)
{
    std::ranges::sort(pairs, [](const ScrollPair &a, const ScrollPair &b) {
        return std::tuple(a.leader, a.follower, -a.weight) < std::tuple(b.leader, b.follower, -b.weight);
    });
    QList<double> best;
    QList<qsizetype> before;
    for (qsizetype i = 0; i < pairs.size(); ++i) {
        best.append(pairs.at(i).weight);
        before.append(-1);
        for (qsizetype j = 0; j < i; ++j) {
            const bool isForward
                = pairs.at(j).leader < pairs.at(i).leader && pairs.at(j).follower < pairs.at(i).follower;
            if (isForward && best.at(j) + pairs.at(i).weight > best.at(i)) {
                best[i] = best.at(j) + pairs.at(i).weight;
                before[i] = j;
            }
        }
    }
    QList<ScrollPair> chain;
    if (!best.isEmpty()) {
        for (qsizetype i = std::ranges::max_element(best) - best.begin(); i >= 0; i = before.at(i))
            chain.prepend(pairs.at(i));
    }
    return chain;
}

ScrollMap::ScrollMap(const QList<ScrollAnchor> &anchors, double leaderHeight, double followerHeight)
{
    if (anchors.isEmpty())
        return;
    m_anchors.append({0, 0});
    for (const ScrollAnchor &anchor : anchors) {
        if (anchor.leader > m_anchors.last().leader && anchor.follower > m_anchors.last().follower)
            m_anchors.append(anchor);
    }
    m_anchors.append(
        {std::max(leaderHeight, m_anchors.last().leader + 1), std::max(followerHeight, m_anchors.last().follower + 1)});
}

std::optional<double> ScrollMap::follower(double leader) const
{
    if (m_anchors.isEmpty())
        return {};
    const auto after = std::ranges::upper_bound(m_anchors, leader, {}, &ScrollAnchor::leader);
    if (after == m_anchors.begin())
        return m_anchors.first().follower;
    if (after == m_anchors.end())
        return m_anchors.last().follower;
    const ScrollAnchor &low = *(after - 1);
    const double share = (leader - low.leader) / (after->leader - low.leader);
    return low.follower + share * (after->follower - low.follower);
}

double syncFraction(double value, double maximum, double page)
{
    const double half = page / 2;
    if (half <= 0 || maximum <= 0)
        return 0;
    const double fromTop = std::clamp(value / half, 0.0, 1.0);
    const double fromBottom = std::clamp((maximum - value) / half, 0.0, 1.0);
    return fromTop <= fromBottom ? 0.5 * fromTop : 1.0 - 0.5 * fromBottom;
}

} // namespace Counterpoint
