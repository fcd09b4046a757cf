// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <compare/eventmentions.h>

namespace Counterpoint
{

/** The sentences of a comparison, what they mention, and the sentence of each mention. */
struct EventReadings {
    QList<ReadSentence> sentences;
    QList<EventMention> mentions;
    QList<int> sentenceOf; ///< mention -> sentence

    [[nodiscard]] const ReadSentence &sentenceAt(int mention) const { return sentences.at(sentenceOf.at(mention)); }
    [[nodiscard]] const Clause &clauseAt(int mention) const
    {
        return sentenceAt(mention).clauses.at(mentions.at(mention).clause);
    }
};

} // namespace Counterpoint
