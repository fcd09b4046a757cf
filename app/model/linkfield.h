// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>

namespace Counterpoint
{

/** Decision::field of a match made by hand (target Match, verdict Corrected; Open takes it back). Key: of both places;
 *  note: the two sentences (SentenceAnchor, as JSON). */
inline constexpr QLatin1StringView kLinkField("link");
/** First of Match::why of a match made by hand. */
inline constexpr QLatin1StringView kLinkedByHand("linked by hand");

} // namespace Counterpoint
