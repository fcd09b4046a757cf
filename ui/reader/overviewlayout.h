// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/common/role.h>

#include <QList>

namespace Counterpoint
{

/** Something to show in an overview bar, in the document's own height units. */
struct OverviewItem {
    double top = 0;
    double bottom = 0;
    Role role = Role::Near;
};

/** A run of pixels of one lane. */
struct OverviewRun {
    int lane = 0;
    int top = 0;
    int height = 0;
    Role role = Role::Near;
    bool operator==(const OverviewRun &) const = default;
};

inline constexpr int kOverviewLanes = 3; ///< Matches; conflicts; claims and search hits.

[[nodiscard]] int overviewLane(Role role);

/**
 * Items as runs of pixels. Where items of a lane share a pixel the stronger wins (verbatim over near over reworded; a
 * conflict over a weak one; a search hit over a claim), runs of one role are joined, and no item gets less than
 * @p least pixels. @p scale is pixels per unit. Sorted by lane, then top. Pure.
 */
[[nodiscard]] QList<OverviewRun> overviewRuns(const QList<OverviewItem> &items, double scale, int pixels,
                                              int least = 2);

} // namespace Counterpoint
