// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <compare/clauses.h>

#include <QList>
#include <QStringList>

namespace Counterpoint
{

/** Words [first, last) that count days from another event: "two days later", "the day before", "a week after the vote".
 */
struct CountedTime {
    qsizetype first = 0;
    qsizetype last = 0;
    qint64 days = 0; ///< Negative: before it.
    QStringList anchor; ///< Stems of the event's own words; empty when it is the one told last.
};

/** By position. Months and years are left out: they name no day. Pure. */
[[nodiscard]] QList<CountedTime> countedTimes(const ReadSentence &sentence);

} // namespace Counterpoint
