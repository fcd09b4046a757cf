// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <facts/quotemarks.h>
#include <facts/tokens.h>

namespace Counterpoint
{

/** What words in quotation marks are there for. */
enum class QuoteUse {
    Speech, ///< Somebody's words, as far as can be told.
    Styled, ///< A judgement that nobody in the sentence is made to utter: "was labelled “unsafe”".
    Label, ///< No words of anybody: a title, a name, a word spoken of as a word.
};

/** The verbs of saying around a quotation. */
struct LabelFrame {
    bool isLedInto = false; ///< One stands right before the marks: "called it".
    bool isFollowed = false; ///< One stands right behind them.
    bool isToldOf = false; ///< One stands elsewhere in the sentence and may reach it.
};

/**
 * A label is the title of a work ("told the programme “Morning Talk”"), a name that something bears ("known as the
 * “iron road”", "the “clean hands” law"), or a word spoken of as a word ("the term “fallout”"). @p tokens are those of
 * the sentence in which the quotation begins. Pure; any thread.
 */
[[nodiscard]] QuoteUse quoteUseOf(const QuotedSpan &quote, const Tokens &tokens, const LabelFrame &acts);

/** "“stress” or “strain”": nothing but a joining word and an article stands between two quotations. */
[[nodiscard]] bool areJoined(const QuotedSpan &left, const QuotedSpan &right, const Tokens &tokens);

} // namespace Counterpoint
