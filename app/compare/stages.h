// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/comparison.h>
#include <model/runcontext.h>

/**
 * The stages of a comparison, run in this order by compareArticles. Each reads what the earlier ones found in
 * @p comparison and fills its own lists; each is pure but for that.
 */
namespace Counterpoint
{

void joinNames(Comparison &comparison); ///< names
[[nodiscard]] Result<void> findMatches(Comparison &comparison, const RunContext &context); ///< matches, groups
void gatherUtterances(Comparison &comparison); ///< utterances
void gatherEvents(Comparison &comparison); ///< events
void findCitations(Comparison &comparison); ///< citations, origins
[[nodiscard]] Result<void> findConflicts(Comparison &comparison,
                                         const RunContext &context); ///< conflicts, discrepancies
void findWordChoices(Comparison &comparison); ///< wordChoices
void tellCoverage(Comparison &comparison); ///< coverage

} // namespace Counterpoint
