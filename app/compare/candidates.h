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
namespace Counterpoint
{

struct Candidate {
    int a = 0; ///< Index into ProfileSet::profiles(), a < b.
    int b = 0;
    float overlap = 0; ///< Weight of the shared keys, as a share of the weight of both sentences' keys together.
    float contained = 0; ///< The same as a share of the lighter sentence.
};

struct CandidateOptions {
    double leastOverlap = 0.05;
    double leastContained = 0.25;
    double leastWithin = 0.5; ///< Overlap asked of two sentences of one article.
    int longestList = 400; ///< Keys in more sentences than this are not looked up.
};

/** What a set of this size can afford: an archive is searched for what is plainly alike only. */
[[nodiscard]] CandidateOptions candidateOptionsFor(int sentences);

/** Whether sentences of that likeness are worth comparing. */
[[nodiscard]] bool isWorthComparing(const Candidate &candidate, bool isOneArticle, const CandidateOptions &options);

/**
 * Ascending by a, then b; sentences for which @p isLeftOut is set are in none. The same words are a candidate however
 * common they are. Side by side. Errors: Cancelled.
 */
[[nodiscard]] Result<std::vector<Candidate>> findCandidates(const ProfileSet &set, const CandidateOptions &options,
                                                            const std::vector<bool> &isLeftOut,
                                                            const RunContext &context);

} // namespace Counterpoint
