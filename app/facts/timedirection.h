// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <facts/timesense.h>
#include <facts/tokens.h>

namespace Counterpoint
{

/** Where a sentence points from the publication date, and whether its words leave no doubt. */
struct TimeHeading {
    TimeDirection direction = TimeDirection::Unknown;
    bool isSure = false; ///< The verb stands close by, or a preposition such as "since" says so.
};

/** Whether a sentence's words point back or ahead where tokens @p first to @p last stand. Pure; any thread. */
[[nodiscard]] TimeHeading headingAt(const Tokens &tokens, qsizetype first, qsizetype last);

} // namespace Counterpoint
