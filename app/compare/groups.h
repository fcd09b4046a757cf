// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/comparison.h>

namespace Counterpoint
{

/**
 * Sentences that say one thing in several places: joined by verbatim and near matches, and by paraphrases where every
 * sentence of the one side matches every sentence of the other; never through a partial match. Deterministic: strongest
 * match first, then position. Pure; any thread.
 */
[[nodiscard]] QList<MatchGroup> groupMatches(const QList<Match> &matches);

} // namespace Counterpoint
