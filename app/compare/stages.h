// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/comparison.h>
#include <model/decision.h>
#include <model/runcontext.h>

/**
 * The stages of a comparison, run in this order by compareArticles. Each reads what the earlier ones found in
 * @p comparison and fills its own lists; each is pure but for that. Those that are told of their run ask often whether
 * to stop. Errors: Cancelled; the lists are then as they were. Any thread.
 */
namespace Counterpoint
{

[[nodiscard]] Result<void> joinNames(Comparison &comparison, const RunContext &context); ///< names
[[nodiscard]] Result<void> findMatches(Comparison &comparison, const RunContext &context); ///< matches, groups
[[nodiscard]] Result<void> gatherUtterances(Comparison &comparison, const RunContext &context); ///< utterances
/** events; replays what was decided by hand on them, other decisions are passed over. */
void gatherEvents(Comparison &comparison, const QList<Decision> &decisions = {});
[[nodiscard]] Result<void> findCitations(Comparison &comparison, const RunContext &context); ///< citations, origins
[[nodiscard]] Result<void> findConflicts(Comparison &comparison,
                                         const RunContext &context); ///< conflicts, discrepancies
[[nodiscard]] Result<void> findWordChoices(Comparison &comparison, const RunContext &context); ///< wordChoices
void tellCoverage(Comparison &comparison); ///< coverage
[[nodiscard]] Result<void> compareHeadlines(Comparison &comparison, const RunContext &context); ///< headlines
[[nodiscard]] Result<void> tellConditions(Comparison &comparison, const RunContext &context); ///< conditions

} // namespace Counterpoint
