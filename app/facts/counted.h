// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <facts/figures.h>

namespace Counterpoint
{

/** What a figure counts. */
struct Counted {
    QString of; ///< Stemmed head noun; empty when not found.
    QString subject; ///< Modifiers in front of the head, as written.
    QString scope; ///< Where or of whom.
    qsizetype last = 0; ///< Last token of figure and noun.
    bool isPartOfAntecedent = false; ///< "250 of whom": the head stands earlier in the sentence.
};

/** Reads on behind a figure; @p times are stretches that belong to temporal expressions. */
[[nodiscard]] Counted countedAt(const Tokens &tokens, const Figure &figure, const QList<Span> &times,
                                const QString &text);

} // namespace Counterpoint
