// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alignment.h"

#include <array>

/**
 * What of two sentences speaks for or against their saying the same, as figures; and the score made of them, of the
 * words alone (logistic regression; the weights are data: resources/lexicon/matchweights.txt, made by
 * tests/tools/learnmatches). Pure; any thread.
 */
namespace Counterpoint
{

enum class MatchFeature {
    Aligned, ///< Weight of aligned words, both sentences together, 0..1.
    AlignedLess, ///< Share of the sentence that is covered less.
    AlignedMore, ///< Share of the sentence that is covered more.
    Identical, ///< Weight of identical base forms, shared over all, 0..1.
    Wording, ///< Words in the same order, stopwords included: 0..1.
    Runs, ///< Aligned neighbours that are neighbours in the other sentence too.
    Names, ///< Names shared over all names; 0 when there are none.
    NamesMissed, ///< Names of the sentence that are not in the other, of all names.
    NumbersSame,
    NumbersDiffer,
    TimesSame,
    TimesDiffer,
    Negation, ///< One of them is negated.
    Opposites, ///< Antonyms face each other.
    Length, ///< Shorter over longer, words.
    Quotation, ///< The longest run of words that both put in quotation marks, over the longer quoted text of the
               ///< shorter.
};
inline constexpr int kMatchFeatures = int(MatchFeature::Quotation) + 1;

struct MatchFeatures {
    std::array<double, kMatchFeatures> values{};
    int quotedRun = 0; ///< Words of the longest shared run inside quotation marks.
    int wordRun = 0; ///< Words of the longest shared run, quoted or not.

    [[nodiscard]] double operator[](MatchFeature feature) const { return values[size_t(feature)]; }
    double &operator[](MatchFeature feature) { return values[size_t(feature)]; }
};

[[nodiscard]] MatchFeatures matchFeatures(const Profile &a, const Profile &b, const Alignment &alignment);

/** Name of the feature in the file of weights. */
[[nodiscard]] QString nameOf(MatchFeature feature);

/** How much of the one the other says by its words, 0..1: Match::aligned. The story does not count. */
[[nodiscard]] double matchScore(const MatchFeatures &features);

} // namespace Counterpoint
