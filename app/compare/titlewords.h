// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <compare/eventmentions.h>
#include <compare/titleclauses.h>

#include <QList>
#include <QString>

namespace Counterpoint
{

/** Writes words of one sentence into the title of one mention. Keeps references. Pure. */
class TitleWords
{
public:
    /** @p text: the article's. */
    TitleWords(const ReadSentence &sentence, const QString &text, const QList<TimePhrase> &times,
               const SubjectReader &subjects, const TitleClauses &clauses, const EventMention &mention)
        : m_sentence(sentence)
        , m_text(text)
        , m_times(times)
        , m_subjects(subjects)
        , m_clauses(clauses)
        , m_mention(mention)
        , m_clause(sentence.clauses.at(mention.clause))
    {
    }

    /** Words [first, last) as written, fillers and the phrases of time that can be missed left out; @p isAround: they
     * are the clause around the mention, whose verbs keep their days. */
    [[nodiscard]] QString written(qsizetype first, qsizetype last, bool isAround = false) const;
    /** What was said, with what leads to it: " that ..", ": "..."". */
    [[nodiscard]] QString reported(WordRange content) const;

private:
    [[nodiscard]] const ClauseWord &at(qsizetype i) const { return m_sentence.words.at(i); }
    [[nodiscard]] QString folded(qsizetype i) const { return m_subjects.folded(i); }
    [[nodiscard]] bool isNeeded(qsizetype i, qsizetype first, bool isAround) const;
    [[nodiscard]] bool isCapitalNext(qsizetype i) const;

    const ReadSentence &m_sentence;
    const QString &m_text;
    const QList<TimePhrase> &m_times;
    const SubjectReader &m_subjects;
    const TitleClauses &m_clauses;
    const EventMention &m_mention;
    const Clause &m_clause;
};

} // namespace Counterpoint
