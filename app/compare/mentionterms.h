// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <compare/eventmentions.h>

namespace Counterpoint
{

/**
 * Adds what is told of a happening: EventMention::terms and the other verbs and nouns of happening beside it. From its
 * clause, what a saying says, a participle's clause behind it, and the noun with the relative clause that tells of it.
 * Pure.
 */
void addTerms(EventMention &mention, const ReadSentence &sentence);

} // namespace Counterpoint
