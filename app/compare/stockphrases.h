// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "candidates.h"

/**
 * Sentences told in very many articles that have nothing else in common: standing lines of an outlet, stock phrases;
 * and what one text says over and over. They are gathered apart: as pairs they would grow with the square of the
 * articles, and tell of no story. Pure; any thread.
 */
namespace Counterpoint
{

/** Sentences that are told in the same words in very many articles: only one of each is looked up. */
class Repetitions
{
public:
    explicit Repetitions(const ProfileSet &set);

    /** All but the first of each. */
    [[nodiscard]] const std::vector<bool> &isRepeated() const { return m_isRepeated; }
    /** Ascending; the first of each list is the one that is looked up. */
    [[nodiscard]] const std::vector<std::vector<int>> &lists() const { return m_lists; }
    /** The list of which @p sentence is the first; empty when it is of none. */
    [[nodiscard]] const std::vector<int> &listOf(int sentence) const;

private:
    std::vector<bool> m_isRepeated;
    std::vector<std::vector<int>> m_lists; // by their first
};

struct SortedCandidates {
    std::vector<Candidate> candidates; ///< Ascending by a, then b: pairs that are worth being judged.
    QList<MatchGroup> stock; ///< By their first sentences.
};

/** Parts the stock phrases from the @p candidates, which were found without what is repeated. */
[[nodiscard]] SortedCandidates partStockPhrases(const Comparison &comparison, const ProfileSet &set,
                                                const Repetitions &repetitions, std::vector<Candidate> candidates,
                                                const CandidateOptions &options);

} // namespace Counterpoint
