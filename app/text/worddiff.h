// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/span.h>

#include <QList>
#include <QStringView>

namespace Counterpoint
{

/** A stretch of words that both texts have, or that one has in place of the other's. */
struct WordHunk {
    Span a; ///< Empty where b adds words: the place in a.
    Span b; ///< Empty where words of a are missing.
    bool isShared = false;
    bool operator==(const WordHunk &) const = default;
};

struct WordDifferences {
    QList<WordHunk> hunks; ///< In the order of both texts; shared and different by turns.
    QList<Span> differentA; ///< What a has and b has not; without outer space.
    QList<Span> differentB;
};

/**
 * The words in which two texts differ, by a longest common subsequence of folded words; case, punctuation and the style
 * of quotation marks and dashes do not count. Long texts are cut at words that occur once in both ("patience" diff).
 * Spans are into the texts given. Pure; any thread.
 */
[[nodiscard]] WordDifferences wordDifferences(QStringView a, QStringView b);

} // namespace Counterpoint
