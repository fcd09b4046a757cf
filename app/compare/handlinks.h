// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/comparison.h>
#include <model/decision.h>

namespace Counterpoint
{

/**
 * Adds the matches that were made by hand (kLinkField) to those found; other decisions are passed over, and so are
 * links whose sentences are gone or that were found as well. Of what kind they are is for the matcher to say, of the
 * two sentences alone; where it sees nothing they share a point. Pure; any thread.
 */
void linkByHand(Comparison &comparison, const QList<Decision> &decisions);

/** Match::key of two sentences, in whatever order. Pure. */
[[nodiscard]] QString keyOfMatch(const Comparison &comparison, SentenceRef a, SentenceRef b);

} // namespace Counterpoint
