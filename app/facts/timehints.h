// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <facts/timesense.h>

namespace Counterpoint
{

/** What the items of all sentences together tell about the times of an article: order of "10/1", weekdays called "last
 * ...", talk of quarters. */
[[nodiscard]] TimeContext hintsOf(const QList<TimeItems> &sentences);

/** A quick look: no digit and no word of time means no expression. */
[[nodiscard]] bool mayNameTime(const Tokens &tokens);

/** Words that look like a time and are none: "May" as a verb, a count of four digits, a person called April. */
[[nodiscard]] bool isNoTime(const Tokens &tokens, const TimeItems &items, qsizetype first, qsizetype last);

} // namespace Counterpoint
