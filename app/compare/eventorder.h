// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/comparison.h>

#include <tuple>

namespace Counterpoint
{

/** By what Comparison::events are ordered: by date, the undated last, then by place. */
[[nodiscard]] inline auto orderOf(const Event &event)
{
    const DateRange date = event.date.value_or(DateRange{});
    return std::tuple(!event.date, date.first, date.last, event.evidence.first().sentence);
}

} // namespace Counterpoint
