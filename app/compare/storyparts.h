// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/comparison.h>

#include <vector>

/** A comparison of several stories in parts, one a story, each a comparison of its own. Pure; any thread. */
namespace Counterpoint
{

/** One for each of Comparison::stories: its articles and the parameters, nothing found yet. */
[[nodiscard]] std::vector<Comparison> partsOf(const Comparison &whole);

/** The names of the parts in one list: those of one full form and kind are one bearer's. */
void joinNamesOf(const std::vector<Comparison> &parts, Comparison &whole);

/**
 * The matches of the parts, found beside what their own story repeats, take the place of those that @p whole has inside
 * its stories. Across stories shared copy stays (two stories have no statement in common that is only reworded), and so
 * do stock phrases, which in turn are no pairs of a part.
 */
void joinMatches(std::vector<Comparison> &parts, Comparison &whole);

/** What was found in the parts in the lists of @p whole, in the order that each list has in a comparison of one story.
 */
void gatherFindings(const std::vector<Comparison> &parts, Comparison &whole);

} // namespace Counterpoint
