// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <compare/clauses.h>

#include <QStringView>

namespace Counterpoint
{

/**
 * Finds the verb or noun that an expression of time dates: the noun it modifies ("Friday's vote"), the verb it stands
 * next to, else the main verb of its own clause; a light verb hands the day on to its object ("held a vote"). Keeps
 * references to the sentence and the article's text. Pure.
 */
class DatedHead
{
public:
    DatedHead(const ReadSentence &sentence, QStringView text)
        : m_sentence(sentence)
        , m_text(text)
    {
    }

    /** Index of the word that the expression of words [first, last) dates, -1 for none. @p isPast: of a day before the
     * article's publication; such a day is never that of something called for. */
    [[nodiscard]] qsizetype headOf(qsizetype first, qsizetype last, bool isPast) const;
    /** "Friday's vote", "the Jan. 6 attack": the noun of happening that the expression modifies, or -1. */
    [[nodiscard]] qsizetype modifiedNoun(qsizetype first, qsizetype last) const;

private:
    [[nodiscard]] bool isInside(qsizetype first) const;
    [[nodiscard]] bool describesNoun(qsizetype first, qsizetype last) const;
    [[nodiscard]] bool isInsertion(qsizetype first, const Clause &clause) const;
    [[nodiscard]] bool isPossessive(qsizetype last) const;
    [[nodiscard]] qsizetype elaboratedVerb(qsizetype last) const;
    [[nodiscard]] qsizetype plannedNoun(qsizetype first, const Clause &clause) const;
    [[nodiscard]] qsizetype adjacentVerb(qsizetype first, qsizetype last, const Clause &clause) const;
    [[nodiscard]] qsizetype mainVerb(qsizetype first, const Clause &clause) const;
    [[nodiscard]] qsizetype nearestNoun(qsizetype first, const Clause &clause) const;
    [[nodiscard]] qsizetype objectNoun(qsizetype verb, const Clause &clause) const;

    const ReadSentence &m_sentence;
    QStringView m_text;
};

} // namespace Counterpoint
