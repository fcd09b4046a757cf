// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "titleclauses.h"

#include "closedclasses.h"

#include <algorithm>

namespace Counterpoint
{

namespace
{

/** Opens a clause that must have a verb of its own. */
bool opensClause(const QString &word)
{
    return isOneOf(word, u"that who which whether when if because although though while where how why but");
}

} // namespace

bool TitleClauses::isTold(qsizetype i) const
{
    const QString word = m_subjects.folded(i);
    if (isTitleWord(u"verb", word) || m_sentence.words.at(i).isFinite())
        return true;
    return isAuxiliary(word) && !isOneOf(word, u"to be been being having");
}

bool TitleClauses::isTold(qsizetype first, qsizetype last) const
{
    for (qsizetype i = first; i < last; ++i) {
        if (isTold(i))
            return true;
    }
    return false;
}

bool TitleClauses::isSubject(qsizetype first, qsizetype last) const
{
    bool hasWord = false;
    for (qsizetype i = first; i < last; ++i) {
        const QString word = m_subjects.folded(i);
        if (isRelativePronoun(word) && hasWord)
            return true;
        const auto &verb = m_sentence.words.at(i).verb;
        const bool isReduced = verb && verb->form == VerbForm::Past && i > first;
        if (isTold(i) && !isReduced)
            return false;
        hasWord = hasWord || (m_sentence.words.at(i).word.isWord && !m_subjects.isDropped(i));
    }
    return hasWord;
}

/** "As word spread, the mayor | resigned": the phrase behind the comma is what the next clause is about. */
qsizetype TitleClauses::nearerEnd(qsizetype head, qsizetype last) const
{
    if (last >= m_sentence.words.size() || !isTold(last))
        return last;
    for (qsizetype i = head + 1; i + 1 < last; ++i) {
        if (m_subjects.folded(i) == u"," && !m_subjects.isDropped(i) && !isTold(i + 1, last))
            return i;
    }
    return last;
}

/** "fell and under the law, | miners ...": what opens the next clause. */
qsizetype TitleClauses::withoutFront(qsizetype head, qsizetype last) const
{
    if (last >= m_sentence.words.size())
        return last;
    for (qsizetype i = last - 2; i > head; --i) {
        if (isTold(i))
            break;
        if (isOneOf(m_subjects.folded(i), u"and but") && m_subjects.isOpening(i + 1))
            return i;
    }
    return last;
}

qsizetype TitleClauses::wholeEnd(qsizetype first, qsizetype head, qsizetype last) const
{
    const qsizetype nearer = nearerEnd(head, last);
    if (nearer < last)
        return nearer;
    for (int c = m_sentence.clauseOf(last - 1) + 1; c <= m_sentence.clauses.size(); ++c) {
        qsizetype opener = -1;
        for (qsizetype i = std::max(first + 1, head + 1); i < last; ++i) {
            if (opensClause(m_subjects.folded(i)))
                opener = i;
        }
        const bool isOpen = opener >= 0 && !isTold(opener + 1, last);
        const qsizetype next = last;
        const bool isAwaited = next < m_sentence.words.size() && isOneOf(m_subjects.folded(next), u"that whether")
            && m_sentence.words.at(next - 1).word.isWord;
        if (!(isOpen || isAwaited) || c == m_sentence.clauses.size())
            break;
        last = m_sentence.clauses.at(c).last;
    }
    return withoutFront(head, last);
}

WordRange TitleClauses::mainClause(int clause) const
{
    for (int c = clause; c >= 0; --c) {
        const Clause &read = m_sentence.clauses.at(c);
        if (read.isRelative || read.isSource)
            continue;
        const qsizetype first = m_subjects.start(read.first, read.last);
        if (first >= read.last || m_subjects.isOpening(first))
            continue;
        qsizetype verb = first;
        while (verb < read.last && !isTold(verb))
            ++verb;
        if (verb < read.last && verb > first && isSubject(first, verb))
            return {first, wholeEnd(first, verb, read.last)};
    }
    return {0, 0};
}

bool TitleClauses::isSkipped(qsizetype first, qsizetype verb) const
{
    const auto begin = m_sentence.words.begin();
    for (qsizetype i = first; i < verb; ++i) {
        if (m_subjects.isOpening(i))
            return std::none_of(begin + i, begin + verb,
                                [](const ClauseWord &word) { return word.word.folded == u","; });
    }
    return false;
}

bool TitleClauses::isPlural(qsizetype first, qsizetype i) const
{
    while (i > first && (m_subjects.isDropped(i) || !m_sentence.words.at(i).word.isWord))
        --i;
    const QString word = m_subjects.folded(i);
    return word.endsWith(u's') && !word.endsWith(u"ss") && m_sentence.words.at(i).name < 0;
}

WordRange TitleClauses::contentBefore(qsizetype subject) const
{
    qsizetype last = subject;
    bool isParted = false;
    while (last > m_sentence.body && !m_sentence.words.at(last - 1).word.isWord) {
        --last;
        isParted = true;
    }
    qsizetype first = m_sentence.body;
    while (first < last && isTitleWord(u"connective", m_subjects.folded(first)))
        ++first;
    if (!isParted || first >= last || !isTold(first, last))
        return {0, 0};
    return {first, last};
}

} // namespace Counterpoint
