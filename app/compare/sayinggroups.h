// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <compare/eventgroups.h>

namespace Counterpoint
{

/** How much of what is said two sayings must share to be one: less where two articles announce, or where their first
 * sentences report, words of one speaker. Pure. */
[[nodiscard]] double leastContent(const QList<EventMention> &mentions, const EventLikeness &likeness, int a, int b);

/**
 * Joins groups of what one speaker says on one day where the words agree, those told right after them too; and sayings
 * that tell only who spoke to the fullest of them. Pure.
 */
void joinSayings(QList<EventGroup> &groups, const QList<EventMention> &mentions, const EventLikeness &likeness);

} // namespace Counterpoint
