// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <compare/eventmentions.h>
#include <compare/subjects.h>

namespace Counterpoint
{

/** The phrase of a noun of happening. Keeps references. Pure. */
class TitlePhrase
{
public:
    TitlePhrase(const ReadSentence &sentence, const SubjectReader &subjects, const EventMention &mention)
        : m_sentence(sentence)
        , m_subjects(subjects)
        , m_mention(mention)
        , m_clause(sentence.clauses.at(mention.clause))
    {
    }

    /** A noun that is neither what the clause from word @p opening is about nor the object of "held", "launched". */
    [[nodiscard]] bool isNamedOnly(qsizetype opening) const;
    [[nodiscard]] WordRange range() const;

private:
    [[nodiscard]] bool belongsBefore(qsizetype i) const;
    [[nodiscard]] bool belongsAfter(qsizetype i) const;

    const ReadSentence &m_sentence;
    const SubjectReader &m_subjects;
    const EventMention &m_mention;
    const Clause &m_clause;
};

} // namespace Counterpoint
