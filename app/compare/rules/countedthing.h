// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ruleview.h"

#include <optional>

namespace Counterpoint
{

/** A month or more, in days: a time so coarse that a figure is of it. */
inline constexpr qint64 kCoarseTime = 27;

/** A quantity with what its words mean. */
struct CountedThing {
    SentenceRef ref;
    const Quantity *quantity = nullptr;
    QString subject; ///< Key of the people or things counted: "p:norway", stem, or empty.
    QString scope; ///< Key of the place; "*" for "the country", which may be any; empty for none.
    QSet<QString> around; ///< Stems told of it nearby, up to the next figure.
    QSet<QString> related; ///< These and what may stand for them.
    QSet<QString> doers; ///< Keys of the persons that the clause names before the figure.
    QSet<QString> among; ///< Stems of whom it is a share: "among young voters".
    std::optional<DateRange> past; ///< The year or month that the clause puts the figure in.
    std::optional<QString> speaker; ///< Of a figure inside quotation marks; empty when not given.
    bool isListed = false; ///< The sentence gives other figures of the same measure: "A (12 percent), B (9 percent)".
};

/** What all articles count, by position, names and times of their clauses read. Unfinished when the run is stopped. */
[[nodiscard]] QList<CountedThing> countedIn(const RuleView &view);

} // namespace Counterpoint
