// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

#include <optional>

namespace Counterpoint
{

/** Two sentences (by index in their articles) that scroll together. */
struct ScrollPair {
    int leader = 0;
    int follower = 0;
    double weight = 0;
    bool operator==(const ScrollPair &) const = default;
};

/**
 * The heaviest chain of pairs in which both sides only go forward: where two articles tell things in the same order.
 * O(n log n) would do; n is small, so the plain O(n^2) longest chain. Pure.
 */
[[nodiscard]] QList<ScrollPair> monotoneChain(QList<ScrollPair> pairs);

/** A height in the leader's document and the height it corresponds to in the follower's. */
struct ScrollAnchor {
    double leader = 0;
    double follower = 0;
};

/**
 * Where the follower should be for a height of the leader, by interpolation between anchors; beginning and end of the
 * documents are anchors, too. Empty when nothing joins the two. Pure.
 */
class ScrollMap
{
public:
    ScrollMap() = default;
    ScrollMap(const QList<ScrollAnchor> &anchors, double leaderHeight, double followerHeight);
    [[nodiscard]] std::optional<double> follower(double leader) const;

private:
    QList<ScrollAnchor> m_anchors;
};

/**
 * Which height of the viewport (0 top .. 1 bottom) two panes keep in step: the middle, but sliding to the top in the
 * first half page and to the bottom in the last, so that both ends can be reached (after Meld's calc_syncpoint).
 */
[[nodiscard]] double syncFraction(double value, double maximum, double page);

} // namespace Counterpoint
