// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <facts/speech.h>

#include <optional>

namespace Counterpoint
{

/** Forms of reporting verbs that are nouns where they stand: "the report", "calls for". Pure; any thread. */
[[nodiscard]] bool isNounUse(const Tokens &tokens, qsizetype at, const QString &lemma);

/** "described by", "an interview shown on": a past participle behind its noun. */
[[nodiscard]] bool isReducedRelative(const Tokens &tokens, qsizetype at, const QString &lemma);

/** An act without a verb at token @p at: "according to Rivera", "per the letter", "Rivera's claim that". */
[[nodiscard]] std::optional<SpeechAct> verblessActAt(const Tokens &tokens, qsizetype at, const QList<Span> &quoted);

} // namespace Counterpoint
