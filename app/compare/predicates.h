// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <compare/eventmentions.h>
#include <compare/subjects.h>

namespace Counterpoint
{

/** The words of a clause around the verb or noun of a mention. Keeps references. Pure. */
class Predicate
{
public:
    /** @p first: where the clause begins behind fronted phrases. */
    Predicate(const ReadSentence &sentence, const SubjectReader &subjects, const EventMention &mention,
              qsizetype first);

    /** Where the verb's own words begin: "has also been". */
    [[nodiscard]] qsizetype start() const { return m_start; }
    /** Told or announced by itself or its auxiliaries: not "to resign", "resigning". True for nouns. */
    [[nodiscard]] bool isFinite() const;
    /** "suggested", "claimed" at the end of its clause: what follows says what. */
    [[nodiscard]] bool awaitsContent() const;
    /** "A poll released on Monday shows": another verb tells the clause, this one only describes. Where what it says
     * ends, or -1. */
    [[nodiscard]] qsizetype reducedEnd() const;
    /** "the mayor said in a speech": nothing of what was said stands before word @p last. */
    [[nodiscard]] bool isBare(qsizetype last) const;

private:
    [[nodiscard]] bool isTold(qsizetype i) const;

    const ReadSentence &m_sentence;
    const SubjectReader &m_subjects;
    const EventMention &m_mention;
    const Clause &m_clause;
    qsizetype m_start;
};

} // namespace Counterpoint
