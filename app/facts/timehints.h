// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <facts/timesense.h>

namespace Counterpoint
{

/** What an article as a whole tells about its times: order of "10/1", weekdays called "last ...", talk of quarters. */
[[nodiscard]] TimeContext hintsOf(const QList<Tokens> &sentences, const RunContext &context);

/** A quick look: no digit and no word of time means no expression. */
[[nodiscard]] bool mayNameTime(const Tokens &tokens);

/** Words that look like a time and are none: "May" as a verb, a count of four digits, a person called April. */
[[nodiscard]] bool isNoTime(const Tokens &tokens, const TimeItems &items, qsizetype first, qsizetype last);

} // namespace Counterpoint
