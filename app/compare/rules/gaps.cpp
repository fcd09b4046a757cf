// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gaps.h"

namespace Counterpoint
{

std::vector<Gap> facingGaps(const Alignment &alignment, int aCount, int bCount)
{
    std::vector<Gap> gaps;
    int a = 0;
    int b = 0;
    const auto close = [&](int aNext, int bNext) {
        if (aNext > a && bNext > b)
            gaps.push_back({a, aNext, b, bNext});
        a = aNext + 1;
        b = bNext + 1;
    };
    for (const AlignedWord &word : alignment.words)
        if (word.b >= b) // a word that moved backwards bounds no gap
            close(word.a, word.b);
    close(aCount, bCount);
    return gaps;
}

} // namespace Counterpoint
