// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <compare/timephrases.h>

#include <utility>

namespace Counterpoint
{

/** Words [first, last) of a sentence. */
using WordRange = std::pair<qsizetype, qsizetype>;

/** Where the clause tells who acts: reads subjects, antecedents and fronted phrases of one sentence. Pure. */
class SubjectReader
{
public:
    SubjectReader(const ReadSentence &sentence, const QList<TimePhrase> &times)
        : m_sentence(sentence)
        , m_times(times)
    {
    }

    /** First word of the clause behind connectives, adverbs, times and fronted phrases ("In a speech, "), at most
     * @p head. */
    [[nodiscard]] qsizetype start(qsizetype first, qsizetype head) const;
    /** The subject before the first verb of the clause; empty when it begins with its verb. */
    [[nodiscard]] WordRange subjectOf(const Clause &clause) const;
    /** The phrase that "who", "which" or "that" at the start of a clause stands for; empty when it cannot be told. */
    [[nodiscard]] WordRange antecedentOf(const Clause &clause) const;
    /** "The wife of Mr. Berg, 44, a lawyer": Mr. Berg, where an apposition ends the phrase; else all of it. */
    [[nodiscard]] WordRange described(WordRange phrase) const;
    /** The subject that a clause without one shares: of the nearest clause before it. */
    [[nodiscard]] WordRange sharedSubject(int clause) const;
    /** A mark that ends no phrase: in "Mr.", "al-Name", "AT&T". */
    [[nodiscard]] bool isInnerMark(qsizetype i) const;
    /** A preposition that opens a phrase. */
    [[nodiscard]] bool isOpening(qsizetype i) const;
    [[nodiscard]] bool isDropped(qsizetype i) const; ///< Inside an adverbial phrase of time.
    [[nodiscard]] QString folded(qsizetype i) const; ///< Empty outside the sentence and in its dateline.

private:
    [[nodiscard]] WordRange nameBefore(qsizetype first, qsizetype last) const;
    [[nodiscard]] qsizetype behindNominal(qsizetype first, qsizetype head) const;

    const ReadSentence &m_sentence;
    const QList<TimePhrase> &m_times;
};

} // namespace Counterpoint
