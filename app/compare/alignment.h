// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profile.h"

#include <vector>

/**
 * Which word of one sentence stands for which word of another, after Sultan, Bethard and Sumner 2014 ("Back to Basics
 * for Monolingual Alignment"): lexical similarity first, context decides between equals. One to one. Pure; any thread.
 */
namespace Counterpoint
{

enum class WordTie { Same, Stem, Name, Number, Time, Phrase, Related, Spelling };

struct AlignedWord {
    int a = 0; ///< Index into Profile::tokens of a.
    int b = 0;
    double similarity = 0; ///< 0..1
    WordTie tie = WordTie::Same;
};

struct Alignment {
    std::vector<AlignedWord> words; ///< Ascending by a.
    std::vector<double> coveredA; ///< By token of a: how well b says it, 0..1; a name is covered whole.
    std::vector<double> coveredB;
    std::vector<std::pair<int, int>> opposites; ///< Antonyms, among unaligned words.
    std::vector<std::pair<int, int>> numbers; ///< Unaligned numbers of both, pairwise.
};

[[nodiscard]] Alignment align(const ProfileSet &set, const Profile &a, const Profile &b);

} // namespace Counterpoint
