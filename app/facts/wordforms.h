// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Counterpoint
{

/** Articles, pronouns, prepositions, conjunctions, auxiliaries (resources/lexicon/functionwords.txt). */
[[nodiscard]] bool isFunctionWord(const QString &lower);

/** A noun in the plural, judged by its form. */
[[nodiscard]] bool isPluralNoun(const QString &lower);

/** A form that is past by its ending or by the list of tenses: "killed", "went". */
[[nodiscard]] bool isPastForm(const QString &lower);

} // namespace Counterpoint
