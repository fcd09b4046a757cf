// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rules/ruleview.h"

#include <model/comparison.h>
#include <model/runcontext.h>

namespace Counterpoint
{

/**
 * Runs all conflict rules over @p comparison, whose sentences in @p pairs tell the same, and fills conflicts (strongest
 * first, one for each pair of sentences, kind and place; of the weak ones between two articles the strongest 60) and
 * discrepancies. Errors: Cancelled. Any thread.
 */
[[nodiscard]] Result<void> findConflictsAmong(Comparison &comparison, const QList<RulePair> &pairs,
                                              const RunContext &context);

/**
 * The conflicts gathered by what they disagree on: those of one kind that share a place belong together. A
 * discrepancy's key stands for the kind, what is counted and the values: an article that adds none of these leaves it
 * as it was.
 */
[[nodiscard]] QList<Discrepancy> gatherDiscrepancies(const Comparison &comparison);

} // namespace Counterpoint
