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
 * first, one for each pair, kind and place) and discrepancies. Errors: Cancelled.
 */
[[nodiscard]] Result<void> findConflictsAmong(Comparison &comparison, const QList<RulePair> &pairs,
                                              const RunContext &context);

/** The conflicts gathered by what they disagree on: those that share a place belong together. */
[[nodiscard]] QList<Discrepancy> gatherDiscrepancies(const Comparison &comparison);

} // namespace Counterpoint
