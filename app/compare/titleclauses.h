// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <compare/subjects.h>

namespace Counterpoint
{

/** Which stretches of a sentence can stand as a clause of their own. Keeps references. Pure. */
class TitleClauses
{
public:
    TitleClauses(const ReadSentence &sentence, const SubjectReader &subjects)
        : m_sentence(sentence)
        , m_subjects(subjects)
    {
    }

    /** Whether words [first, last) can be the subject of the verb behind them: something, and no verb of its own but in
     * "who ...". */
    [[nodiscard]] bool isSubject(qsizetype first, qsizetype last) const;
    /** Where a clause from @p first around the word @p head that ends at @p last is whole: further, where "that",
     * "when" or "said" still wait for their verb; nearer, where the subject of the next clause begins inside it. */
    [[nodiscard]] qsizetype wholeEnd(qsizetype first, qsizetype head, qsizetype last) const;
    /** The words of the clause nearest before or at @p clause that stands by itself; empty for none. */
    [[nodiscard]] WordRange mainClause(int clause) const;
    /** The words before the @p subject that "..., he said" reports; empty for none. */
    [[nodiscard]] WordRange contentBefore(qsizetype subject) const;
    /** "but without help the rates fall": the words before the verb are no shared subject's. */
    [[nodiscard]] bool isSkipped(qsizetype first, qsizetype verb) const;
    /** Whether the noun at @p i or before it, from @p first on, stands for several. */
    [[nodiscard]] bool isPlural(qsizetype first, qsizetype i) const;
    [[nodiscard]] bool isTold(qsizetype i) const; ///< A finite verb or an auxiliary that stands for one.

private:
    [[nodiscard]] bool isTold(qsizetype first, qsizetype last) const;
    [[nodiscard]] qsizetype withoutFront(qsizetype head, qsizetype last) const;
    [[nodiscard]] qsizetype nearerEnd(qsizetype head, qsizetype last) const;

    const ReadSentence &m_sentence;
    const SubjectReader &m_subjects;
};

} // namespace Counterpoint
