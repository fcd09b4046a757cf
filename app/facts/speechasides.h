// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <facts/speechsource.h>

namespace Counterpoint
{

/** The token before a parenthesis that closes at @p at: "Rivera (D-Ohio)"; @p at itself where none closes. */
[[nodiscard]] qsizetype beforeParenthesis(const Tokens &tokens, qsizetype at, const QList<Span> &quoted);

/** Where the source of an aside may stand. */
enum class HostPlace {
    Subject, ///< Not behind a preposition: "In Bonn, the capital, ..." has none.
    Anywhere, ///< "a friend of Rivera, now the mayor, who said"
};

/**
 * The source in front of the asides that end with the comma at @p closing: "Rivera, the bank's chief, one of the
 * founders,"; for "its chairman, Karl Voss," both. None where the words between commas are no aside. Pure; any thread.
 */
[[nodiscard]] std::optional<SourcePhrase> sourceBeforeAsides(const Tokens &tokens, qsizetype closing,
                                                             const QList<Span> &quoted,
                                                             HostPlace place = HostPlace::Subject);

} // namespace Counterpoint
