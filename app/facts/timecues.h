// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <facts/tokens.h>

#include <algorithm>
#include <initializer_list>

namespace Counterpoint
{

/** What one word tells of where a sentence points from the publication date. */
enum class TimeCue { None, Past, Future };

/** The cue at token @p at for a time that begins at token @p first: tense, plans, verbs of timetables. Pure. */
[[nodiscard]] TimeCue cueAt(const Tokens &tokens, qsizetype at, qsizetype first);

/** A verb whose "until" lies ahead: "adjourned", "extended" (resources/lexicon/directionwords.txt). */
[[nodiscard]] bool isDeferring(const QString &lower);

[[nodiscard]] inline bool isAmong(const QString &word, std::initializer_list<QLatin1StringView> words)
{
    return std::ranges::any_of(words, [&](QLatin1StringView one) { return word == one; });
}

} // namespace Counterpoint
