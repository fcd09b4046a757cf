// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <compare/subjects.h>
#include <model/comparison.h>

#include <QList>
#include <QString>

namespace Counterpoint
{

/** Which words of one sentence point elsewhere, and the name that a pronoun stands for. Keeps references. Pure. */
class PronounReader
{
public:
    /** @p sentence: index of the sentence that @p subjects reads. */
    PronounReader(const Comparison &comparison, const QList<ReadSentence> &sentences, int sentence,
                  const SubjectReader &subjects)
        : m_comparison(comparison)
        , m_sentences(sentences)
        , m_index(sentence)
        , m_sentence(sentences.at(sentence))
        , m_subjects(subjects)
    {
    }

    /** "he", "its base", "others": but not "that" of "that day". */
    [[nodiscard]] bool isDangling(qsizetype i) const;
    /** The name that a personal pronoun in the @p clause can only mean, of a clause before or the two sentences before;
     * possessive where it is. Empty when it cannot be told. */
    [[nodiscard]] QString nameFor(const QString &pronoun, int clause) const;

private:
    [[nodiscard]] bool isCountOfNoun(qsizetype i) const;
    [[nodiscard]] Zone zoneOf(const ReadSentence &sentence) const;
    [[nodiscard]] QString nameIn(const ReadSentence &sentence, const SubjectReader &reader, const QString &pronoun,
                                 int clauses) const;

    const Comparison &m_comparison;
    const QList<ReadSentence> &m_sentences;
    int m_index;
    const ReadSentence &m_sentence;
    const SubjectReader &m_subjects;
};

} // namespace Counterpoint
