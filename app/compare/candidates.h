// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profile.h"

#include <model/runcontext.h>

#include <vector>

/**
 * Which sentences are worth comparing: an inverted index over the rare keys of each sentence; lists of keys that stand
 * in very many sentences are left out (Bayardo, Ma and Srikant 2007, "Scaling up all pairs similarity search").
 */
namespace Counterpoint {

struct Candidate {
    int a = 0;              ///< Index into ProfileSet::profiles(), a < b.
    int b = 0;
    double overlap = 0;     ///< Weight of the shared keys, as a share of the weight of both sentences' keys together.
    double contained = 0;   ///< The same as a share of the lighter sentence.
};

struct CandidateOptions {
    double leastOverlap = 0.05;
    double leastContained = 0.25;
    int longestList = 400;  ///< Keys in more sentences than this are not looked up.
};

/** Ascending by a, then b. Sentences of one article are never paired. Errors: Cancelled. */
[[nodiscard]] Result<std::vector<Candidate>> findCandidates(const ProfileSet &set, const CandidateOptions &options,
                                                            const RunContext &context);

} // namespace Counterpoint
