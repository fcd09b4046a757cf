// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Counterpoint::TimelineMetrics
{

// In pixels at 100 %.
inline constexpr double kNames = 40; ///< Column of the lanes' letters.
inline constexpr double kMargin = 22; ///< Right of the axis.
inline constexpr double kLane = 24; ///< At most.
inline constexpr double kLeastLane = 17; ///< Narrower lanes only to make room for labels.
inline constexpr double kLabelRow = 18;
inline constexpr double kTop = 6;
inline constexpr double kAxis = 34; ///< Below the lanes.
inline constexpr double kAxisBelow = 16; ///< From the middle of the last lane to the axis.
inline constexpr double kTicks = 21; ///< Below the axis.

} // namespace Counterpoint::TimelineMetrics
