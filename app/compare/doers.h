// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <compare/eventmentions.h>

namespace Counterpoint
{

/**
 * Adds who did it, as far as the sentence says: EventMention::subject. The "by" of a passive, the subject of the clause
 * or, where that has none or only a pronoun, of the sentence's first clause; of a noun the words that modify it, or the
 * subject of its light verb. What another clause gives becomes one of the mention's terms too. Pure.
 */
void addDoer(EventMention &mention, const ReadSentence &sentence);

} // namespace Counterpoint
