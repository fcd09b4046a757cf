// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/comparison.h>
#include <model/decision.h>

#include <optional>

/** Matches that the analyst makes, as entries of the journal (see kLinkField). Pure; any thread. */
namespace Counterpoint
{

/** Two sentences say the same. */
[[nodiscard]] Decision linkedSentences(const Comparison &comparison, SentenceRef a, SentenceRef b);

/** The decision that made this match; empty for one that was found. */
[[nodiscard]] std::optional<Decision> linkOf(const QList<Decision> &decisions, const Comparison &comparison,
                                             const Match &match);

/** A link taken back. */
[[nodiscard]] Decision removedLink(const Decision &link);

/** Whether both sentences of a link are still there. */
[[nodiscard]] bool isLinkThere(const Decision &decision, const Comparison &comparison);

} // namespace Counterpoint
