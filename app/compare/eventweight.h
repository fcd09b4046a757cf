// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <compare/eventreadings.h>
#include <compare/eventtitles.h>

namespace Counterpoint
{

/**
 * Whether an event has its place on a timeline. What several articles tell has; what one tells must weigh enough: told
 * by a finite verb of a main clause, on a day, of named people or places, an act of a known kind. States, the day of a
 * source ("according to a statement released on Friday"), words of nobody and mere acts of speaking have none.
 */
[[nodiscard]] bool isOnTimeline(const Comparison &comparison, const EventReadings &readings, const EventGroup &group,
                                const EventTitle &title);

} // namespace Counterpoint
