// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "overviewlayout.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

namespace Counterpoint
{

namespace
{

int rankOf(Role role)
{
    static constexpr Role kOrder[] = {Role::Partial, Role::Paraphrase, Role::Near,         Role::Verbatim,
                                      Role::Claim,   Role::Search,     Role::WeakConflict, Role::Conflict};
    return static_cast<int>(std::ranges::find(kOrder, role) - kOrder);
}

using Lane = std::vector<std::optional<Role>>;

void fill(Lane &lane, const OverviewItem &item, double scale, int least)
{
    const int pixels = static_cast<int>(lane.size());
    const int top = std::clamp(static_cast<int>(std::floor(item.top * scale)), 0, std::max(0, pixels - least));
    const int bottom
        = std::clamp(static_cast<int>(std::lround(item.bottom * scale)), top + least, std::max(pixels, top + least));
    for (int y = top; y < std::min(bottom, pixels); ++y) {
        std::optional<Role> &pixel = lane[static_cast<std::size_t>(y)];
        if (!pixel || rankOf(item.role) > rankOf(*pixel))
            pixel = item.role;
    }
}

void appendRuns(QList<OverviewRun> &runs, const Lane &lane, int number)
{
    for (std::size_t y = 0; y < lane.size(); ++y) {
        if (!lane[y])
            continue;
        if (y > 0 && lane[y - 1] == lane[y])
            ++runs.last().height;
        else
            runs.append({number, static_cast<int>(y), 1, *lane[y]});
    }
}

} // namespace

int overviewLane(Role role)
{
    switch (role) {
    case Role::Conflict:
    case Role::WeakConflict:
        return 1;
    case Role::Claim:
    case Role::Search:
        return 2;
    default:
        return 0;
    }
}

QList<OverviewRun> overviewRuns(const QList<OverviewItem> &items, double scale, int pixels, int least)
{
    std::vector<Lane> lanes(kOverviewLanes, Lane(static_cast<std::size_t>(std::max(0, pixels))));
    for (const OverviewItem &item : items)
        fill(lanes[static_cast<std::size_t>(overviewLane(item.role))], item, scale, least);
    QList<OverviewRun> runs;
    for (int lane = 0; lane < kOverviewLanes; ++lane)
        appendRuns(runs, lanes[static_cast<std::size_t>(lane)], lane);
    return runs;
}

} // namespace Counterpoint
