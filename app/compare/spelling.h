// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profile.h"

#include <cstdint>
#include <vector>

namespace Counterpoint
{

/**
 * How alike two sentences of one comparison are spelled: the cosine of their character n-grams (3 to 5 inside words),
 * weighted by rarity in the comparison itself (TF-IDF with sublinear counts; Salton and Buckley 1988), so that what the
 * whole story speaks of counts little. Knows nothing of meaning, and therefore forgives what the alignment of words
 * does not: derivations, names spelled otherwise, words that no list relates. Not thread-safe: vectors are made when
 * first asked for.
 */
class Spelling
{
public:
    explicit Spelling(const ProfileSet &set);

    /** 0..1; of the profiles @p a and @p b by their numbers in the set. */
    [[nodiscard]] double likeness(int a, int b);

private:
    struct Gram {
        int number = 0;
        float weight = 0;
    };
    using Vector = std::vector<Gram>; // ascending numbers, of length 1

    [[nodiscard]] const Vector &vectorOf(int profile);
    [[nodiscard]] Vector makeVector(const Profile &profile) const;

    const ProfileSet &m_set;
    std::vector<std::vector<int>> m_gramsOfWord; // by vocabulary number
    std::vector<float> m_rarity; // by gram
    std::vector<Vector> m_vectors; // by profile; empty: not made yet
    std::vector<int> m_made;
};

} // namespace Counterpoint
