// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/article.h>

#include <QStringView>

namespace Counterpoint
{

/** How often a text puts the day or the month first: "3 May", "May 3", "25/12", "12/25". */
struct DayOrderCount {
    qsizetype dayFirst = 0;
    qsizetype monthFirst = 0;

    [[nodiscard]] DayMonthOrder order() const;
};

/** Counts what an English text tells for sure. A quick look, for telling an outlet's habit. Pure; any thread. */
[[nodiscard]] DayOrderCount dayOrderIn(QStringView text);

/** Whether the text holds a day in figures that may be read both ways, as "10/1". Pure; any thread. */
[[nodiscard]] bool hasDoubtfulDay(QStringView text);

} // namespace Counterpoint
