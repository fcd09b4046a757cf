// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ruleview.h"

#include <vector>

namespace Counterpoint
{

/** Two words of two sentences that cannot both be said of one matter: "unanimously" and "opposed". */
struct ContraryWords {
    SentenceRef a;
    SentenceRef b;
    Span aSpan;
    Span bSpan;
    double score = 0; ///< How sure it is that both sentences speak of one matter, 0..1.
};

/**
 * Words of the body of the articles that stand on different sides of a row of resources/lexicon/opposites.txt, where
 * the sentences speak of one matter: by names, words and events they share. What is said of a thing ("armed",
 * "unarmed") must stand by the same word. Two words of which one alone is denied agree, and a sentence that tells both
 * sides tells of two things. Pure.
 */
[[nodiscard]] std::vector<ContraryWords> contraryWords(const RuleView &view);

} // namespace Counterpoint
