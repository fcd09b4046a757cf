// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <compare/eventgroups.h>
#include <compare/titlewriter.h>

namespace Counterpoint
{

/**
 * The title of an event: the clause of its most typical mention, told in full words, without its day, closed where it
 * would run too long. @p sentenceOf gives the sentence of each mention.
 */
[[nodiscard]] EventTitle eventTitle(const Comparison &comparison, const QList<ReadSentence> &sentences,
                                    const QList<int> &sentenceOf, const QList<EventMention> &mentions,
                                    const EventLikeness &likeness, const EventGroup &group);

} // namespace Counterpoint
