// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <compare/alignment.h>

#include <vector>

namespace Counterpoint
{

/** Words of one sentence and words of the other that stand in the same place between aligned neighbours. */
struct Gap {
    int aFirst = 0; ///< Indexes into Profile::tokens, half open.
    int aLast = 0;
    int bFirst = 0;
    int bLast = 0;
};

/** The places where both sentences have unaligned words between neighbours that are aligned in order. */
[[nodiscard]] std::vector<Gap> facingGaps(const Alignment &alignment, int aCount, int bCount);

} // namespace Counterpoint
