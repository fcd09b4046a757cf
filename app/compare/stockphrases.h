// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "candidates.h"
#include "repetitions.h"

/**
 * Sentences told in very many articles that have nothing else in common: standing lines of an outlet, stock phrases;
 * and what one text says over and over. They are gathered apart: as pairs they would grow with the square of the
 * articles, and tell of no story. Pure; any thread.
 */
namespace Counterpoint
{

struct SortedCandidates {
    std::vector<Candidate> candidates; ///< Ascending by a, then b: pairs that are worth being judged.
    QList<MatchGroup> stock; ///< By their first sentences.
};

/** Parts the stock phrases from the @p candidates, which were found without what is repeated. */
[[nodiscard]] SortedCandidates partStockPhrases(const Comparison &comparison, const ProfileSet &set,
                                                const Repetitions &repetitions, std::vector<Candidate> candidates,
                                                const CandidateOptions &options);

} // namespace Counterpoint
