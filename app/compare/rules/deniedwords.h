// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ruleview.h"

#include <vector>

namespace Counterpoint
{

/** A word that its sentence denies: "did not sign", "non-fatal". */
struct DeniedWord {
    int token = 0; ///< Index into Profile::tokens.
    Span cue; ///< The word or prefix that denies it.
};

/** The first content word that each negation of the sentence governs. Pure. */
[[nodiscard]] std::vector<DeniedWord> deniedWords(const RuleView &view, SentenceRef ref);

[[nodiscard]] bool isDenied(const std::vector<DeniedWord> &denied, int token);

} // namespace Counterpoint
