// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <facts/namechunks.h>

namespace Counterpoint
{

/**
 * Takes titles and origins off a run of capitalised words and says what kind of name is left, from lists, the words
 * around and its own form. No chunk for a mere title or adjective; several for "Paris-Berlin". Pure; any thread.
 */
[[nodiscard]] QList<NameChunk> classifyChunk(const NameChunk &run, const Tokens &tokens, const QString &text);

/** A word of everyday English, in its base or an inflected form. */
[[nodiscard]] bool isCommonWord(const QString &lower);

/** The token with its capital, as the gazetteer keeps it. */
[[nodiscard]] QString wordAsWritten(const Tokens &tokens, qsizetype at);

/** A noun for a person, singular or plural. */
[[nodiscard]] bool isPersonNoun(const QString &lower);

/** A form of a verb of saying. */
[[nodiscard]] bool isSpeechVerb(const QString &lower);

} // namespace Counterpoint
