// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/comparison.h>

/** A comparison of several stories seen as that of one, and the other way round. Pure; any thread. */
namespace Counterpoint
{

/**
 * The comparison as if it were of these articles alone (ascending): what lies in them wholly, with its indexes those of
 * the new lists; of names and groups what lies in them. Keys stay, so that decisions hold in both.
 */
[[nodiscard]] Comparison cutTo(const Comparison &whole, const QList<int> &articles);

/**
 * Adds what was found in the story with index @p story, as a comparison of its own, to that of all: utterances, events,
 * citations, origins, conflicts, discrepancies, word choices, coverage, headlines, conditions.
 */
void addFindings(Comparison &whole, const Comparison &part, int story);

} // namespace Counterpoint
