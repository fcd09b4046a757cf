// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <compare/eventgroups.h>

namespace Counterpoint
{

/**
 * A title for an event in the articles' own words: the clause of the most typical dated mention, without its day, the
 * words that tie it to the rest of the sentence and what hangs on its end. @p sentences are those of the mentions.
 */
[[nodiscard]] QString eventTitle(const Comparison &comparison, const QList<ReadSentence> &sentences,
                                 const QList<int> &sentenceOf, const QList<EventMention> &mentions,
                                 const EventLikeness &likeness, const EventGroup &group);

} // namespace Counterpoint
