// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <facts/tokens.h>

#include <optional>

namespace Counterpoint
{

/** A number read from tokens: "5,200", "5.2 million", "twenty-four", "two and a half", "nineteen ninety-seven". */
struct NumberMatch {
    double value = 0; ///< Finite.
    double scale = 1; ///< Product of the scale words behind its first part: a million in "two million".
    qsizetype end = 0; ///< First token behind it.
    bool isDigits = false; ///< One token of digits alone, no comma, no decimals.
    bool isOrdinal = false; ///< "third", "21st".
    bool isYear = false; ///< A year said in words.
    bool isScaleOnly = false; ///< "hundred", "million" with nothing before.
};

/** The longest number that begins at token @p at. "a hundred" is one; "a" alone is not. Pure. */
[[nodiscard]] std::optional<NumberMatch> numberAt(const Tokens &tokens, qsizetype at);

} // namespace Counterpoint
