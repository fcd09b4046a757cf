// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <facts/tokens.h>

#include <QSet>

namespace Counterpoint
{

/** The words of a blank-separated list. */
[[nodiscard]] QSet<QString> wordSet(const char *list);

/** he, she, they, i, we, it. */
[[nodiscard]] bool isSubjectPronoun(const QString &lower);

/** A form of be, or get in a passive. */
[[nodiscard]] bool isBe(const QString &lower);

/** Auxiliaries and adverbs that may stand between a subject and its verb, and the relative "who". */
[[nodiscard]] bool mayPrecedeVerb(const QString &lower);

/** the, a, his, ...: words that open a noun phrase. */
[[nodiscard]] bool isDeterminer(const QString &lower);

/** in, on, from, ...: a phrase begun by one belongs to the noun before it or to no noun. */
[[nodiscard]] bool isPreposition(const QString &lower);

/** Names of days, and yesterday, today, tomorrow. */
[[nodiscard]] bool isCalendarName(const Token &token);

/** A verb form in -ing or -ed, or an irregular past form, in lower case. */
[[nodiscard]] bool isPastForm(const Token &token);
[[nodiscard]] bool isIngForm(const Token &token);

/** A word that can only be a verb with a subject of its own: an auxiliary, a form of be, a past form, "says". */
[[nodiscard]] bool isFiniteForm(const Token &token);

/** Words and marks that no noun phrase runs across. */
[[nodiscard]] bool endsPhrase(const Token &token);

/** Base form of a reporting verb; empty for other words. */
[[nodiscard]] QString reportingLemma(const QString &lower);

} // namespace Counterpoint
