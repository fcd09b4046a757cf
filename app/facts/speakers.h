// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <facts/tokens.h>

namespace Counterpoint
{

/** What can stand as the one who speaks. */
enum class SpeakerKind { None, Name, Person, Group, Document };

/**
 * Judges a noun phrase by its head: a name, a person, a body that speaks, a text that says something. None for
 * anything else, and for words that are no single noun phrase ("she gives", "paying an architect"). Tokens @p first to
 * @p last, both included. Pure; any thread.
 */
[[nodiscard]] SpeakerKind speakerKindOf(const Tokens &tokens, qsizetype first, qsizetype last);

/** A head noun in the plural, two joined by "and", or a body of people: what "they" may stand for. */
[[nodiscard]] bool isPluralSpeaker(const Tokens &tokens, qsizetype first, qsizetype last);

} // namespace Counterpoint
