// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profile.h"

#include <model/runcontext.h>

#include <span>
#include <vector>

namespace Counterpoint
{

/**
 * How alike two sentences of one comparison are spelled: the cosine of their character n-grams (3 to 5 inside words),
 * weighted by rarity in the comparison itself (TF-IDF with sublinear counts; Salton and Buckley 1988), so that what the
 * whole story speaks of counts little. Knows nothing of meaning, and therefore forgives what the alignment of words
 * does not: derivations, names spelled otherwise, words that no list relates. Immutable; any thread. Keeps no vectors:
 * those of an archive would not fit, and a sentence's is made faster than it is fetched. Of a run that is stopped it is
 * good for nothing.
 */
class Spelling
{
public:
    explicit Spelling(const ProfileSet &set, const RunContext &context = {});

private:
    friend class SpellingReader;

    void numberGrams();
    void countSentences(const RunContext &context);
    [[nodiscard]] std::span<const int> gramsOf(int word) const;
    [[nodiscard]] size_t gramCount() const { return m_rarity.size(); }

    const ProfileSet &m_set;
    std::vector<int> m_firstGram; // by vocabulary number, into m_grams; one more than there are words
    std::vector<int> m_grams;
    std::vector<float> m_rarity; // by gram
};

/** Compares sentences by their spelling. One for each thread: it has room to write in. */
class SpellingReader
{
public:
    explicit SpellingReader(const Spelling &spelling);

    /** 0..1; of the profiles @p a and @p b by their numbers in the set. Fast for one @p a after the other. */
    [[nodiscard]] double likeness(int a, int b);

private:
    void countGrams(int profile);
    /** Its weight in the profile that was counted last; forgets the count. */
    [[nodiscard]] double takeWeight(int gram);
    void load(int profile);

    const Spelling &m_spelling;
    int m_loaded = -1; // whose weights are in m_grams
    double m_square = 0; // of the length of its vector
    struct Gram {
        float rarity = 0;
        float weight = 0; // in the loaded profile
        int count = 0; // zero between two calls
    };
    std::vector<Gram> m_grams; // by number: what is asked of one is asked at once
    std::vector<int> m_loadedGrams;
    std::vector<int> m_counted; // grams whose count is not zero
};

} // namespace Counterpoint
