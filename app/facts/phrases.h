// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <facts/tokens.h>

namespace Counterpoint
{

/** @p length tokens from @p at, lower case, as written together: "at least", "km/h"; empty when there are not so many.
 */
[[nodiscard]] QString phraseAt(const Tokens &tokens, qsizetype at, qsizetype length);

/** Articles, pronouns, prepositions, conjunctions, auxiliaries (resources/lexicon/functionwords.txt). */
[[nodiscard]] bool isFunctionWord(const QString &lower);

/** A noun in the plural, judged by its form. */
[[nodiscard]] bool isPluralNoun(const QString &lower);

/** A form that is past by its ending or by the list of tenses: "killed", "went". */
[[nodiscard]] bool isPastForm(const QString &lower);

/** Whether a token lies in one of the spans. */
[[nodiscard]] bool isInside(const Token &token, const QList<Span> &spans);

} // namespace Counterpoint
