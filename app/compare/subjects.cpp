// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "subjects.h"

#include <compare/closedclasses.h>
#include <compare/eventwords.h>

#include <algorithm>

namespace Counterpoint
{

namespace
{

bool isPreposition(const QString &word)
{
    return isTitleWord(u"boundary", word) && !isRelativePronoun(word) && word != u"and" && word != u"or";
}

} // namespace

/** Not the one of "at least five", "about 300 people". */
bool SubjectReader::isOpening(qsizetype i) const
{
    if (!isPreposition(folded(i)))
        return false;
    const QString next = folded(i + 1);
    const bool isCount = next == u"least" || next == u"most"
        || (i + 1 < m_sentence.words.size() && m_sentence.words.at(i + 1).word.isNumber
            && !m_sentence.words.at(i + 1).isTime);
    return !isCount;
}

QString SubjectReader::folded(qsizetype i) const
{
    return i >= m_sentence.body && i < m_sentence.words.size() ? m_sentence.words.at(i).word.folded : QString();
}

bool SubjectReader::isDropped(qsizetype i) const
{
    return std::ranges::any_of(
        m_times, [i](const TimePhrase &time) { return time.isAdverbial && i >= time.first && i < time.last; });
}

bool SubjectReader::isInnerMark(qsizetype i) const
{
    const ClauseWord &word = m_sentence.words.at(i);
    if (word.word.isWord)
        return false;
    const QString &mark = word.word.folded;
    if (mark == u"/" || mark == u"'" || mark == u"&" || mark == u"$" || mark == u"%" || mark == u"\u2019")
        return true;
    const bool isTight = i > m_sentence.body && m_sentence.words.at(i - 1).word.span.end == word.word.span.start;
    const bool isLast = i + 1 >= m_sentence.words.size();
    if (mark == u".")
        return isTight && !isLast && m_sentence.words.at(i - 1).word.isCapitalised;
    return mark == u"-" && isTight && !isLast && m_sentence.words.at(i + 1).word.span.start == word.word.span.end;
}

/** "After the vote, the mayor": behind the comma where no verb stands before it; else @p first. */
qsizetype SubjectReader::behindNominal(qsizetype first, qsizetype head) const
{
    for (qsizetype i = first + 1; i + 1 < head; ++i) {
        if (m_sentence.words.at(i).isFinite() || isAuxiliary(folded(i)) || isTitleWord(u"verb", folded(i)))
            return first;
        if (folded(i) == u"," && !m_sentence.words.at(i).isTime && !m_sentence.words.at(i + 1).isTime)
            return i + 1;
    }
    return first;
}

qsizetype SubjectReader::start(qsizetype first, qsizetype head) const
{
    for (bool isMoved = true; isMoved && first < head;) {
        isMoved = false;
        const ClauseWord &word = m_sentence.words.at(first);
        const QString &text = word.word.folded;
        const bool isLoose = (!word.word.isWord && !word.isQuoted && !isInnerMark(first)) || isDropped(first)
            || isTitleWord(u"filler", text) || (isTitleWord(u"connective", text) && !word.verb);
        if (isLoose) {
            const qsizetype behind
                = isOneOf(text, u"after before amid despite following") ? behindNominal(first, head) : first;
            first = std::max(first + 1, behind);
            isMoved = true;
            continue;
        }
        // "In a speech in the town hall, ": a phrase before the subject
        const bool isAdverb = text.endsWith(u"ly") && folded(first + 1) == u",";
        if (!isAdverb && !isOpening(first))
            break;
        for (qsizetype i = first; i < head; ++i) {
            if (folded(i) == u"," && (i + 1 >= head || !m_sentence.words.at(i + 1).isTime)) {
                first = i + 1;
                isMoved = true;
                break;
            }
        }
    }
    return first;
}

WordRange SubjectReader::subjectOf(const Clause &clause) const
{
    const qsizetype first = start(clause.first, clause.last);
    if (first >= clause.last || isOpening(first) || isRelativePronoun(folded(first)))
        return {first, first};
    qsizetype last = first;
    while (last < clause.last) {
        const ClauseWord &word = m_sentence.words.at(last);
        if (word.verb || isAuxiliary(word.word.folded) || isTitleWord(u"verb", word.word.folded) || isDropped(last)
            || isRelativePronoun(word.word.folded) || (!word.word.isWord && !isInnerMark(last)))
            break;
        ++last;
    }
    while (last > first
           && (m_sentence.words.at(last - 1).word.folded.endsWith(u"ly") || isTitleWord(u"filler", folded(last - 1))
               || isTitleWord(u"open", folded(last - 1))))
        --last;
    return {first, last};
}

WordRange SubjectReader::antecedentOf(const Clause &clause) const
{
    qsizetype last = clause.first;
    while (last > m_sentence.body && !m_sentence.words.at(last - 1).word.isWord)
        --last;
    qsizetype first = last;
    while (first > m_sentence.body) {
        const ClauseWord &word = m_sentence.words.at(first - 1);
        const QString &text = word.word.folded;
        const bool isWall = word.verb || isAuxiliary(text) || isRelativePronoun(text)
            || (!word.word.isWord && !isInnerMark(first - 1)) || isTitleWord(u"connective", text)
            || (isPreposition(text) && text != u"of") || word.isTime;
        if (isWall && text != u"of")
            break;
        --first;
    }
    while (first < last && isTitleWord(u"open", folded(first)) && !isTitleWord(u"pronoun", folded(first))
           && folded(first) != u"the" && folded(first) != u"a" && folded(first) != u"an")
        ++first;
    // "a buy in the north that starts": which of the two cannot be told
    const bool isUnsure
        = folded(clause.first) == u"that" && isPreposition(folded(first - 1)) && folded(first - 1) != u"of";
    if (isUnsure)
        return {last, last};
    const bool isApposition = isOneOf(folded(first), u"a an") && folded(first - 1) == u",";
    const WordRange named
        = isApposition ? nameBefore(std::max(m_sentence.body, first - 8), first - 1) : WordRange{0, 0};
    return named.first < named.second ? named : WordRange{first, last};
}

WordRange SubjectReader::described(WordRange phrase) const
{
    for (qsizetype i = phrase.second - 2; i > phrase.first; --i) {
        if (folded(i) == u",")
            return isOneOf(folded(i + 1), u"a an") ? nameBefore(phrase.first, i) : phrase;
    }
    return phrase;
}

/** The name nearest to @p last, not before @p first: "Mr. Berg" in "Mr. Berg, 44"; all of it for none. */
WordRange SubjectReader::nameBefore(qsizetype first, qsizetype last) const
{
    constexpr qsizetype reach = 6; // words
    for (qsizetype i = last - 1; i >= std::max(first, last - reach); --i) {
        const ClauseWord &word = m_sentence.words.at(i);
        if (word.name < 0)
            continue;
        qsizetype open = i;
        while (open > first
               && (m_sentence.words.at(open - 1).name == word.name || isInnerMark(open - 1)
                   || (m_sentence.words.at(open - 1).word.isCapitalised && m_sentence.words.at(open - 1).word.isWord)))
            --open;
        return {open, i + 1};
    }
    return {first, last};
}

WordRange SubjectReader::sharedSubject(int clause) const
{
    // "..., where a man was shot and killed": the nearer clause's, whatever it hangs on
    if (clause > 0 && isOneOf(folded(m_sentence.clauses.at(clause).first), u"and or")) {
        const Clause &before = m_sentence.clauses.at(clause - 1);
        const WordRange subject = before.isRelative ? antecedentOf(before) : subjectOf(before);
        if (before.isRelative || isSubordinator(folded(before.first)))
            return subject;
    }
    // "..., whose son, Olav, | was killed": the verb of the clause that hangs on "whose"
    const auto isTold = [&](const ClauseWord &word) {
        return word.isFinite() || isAuxiliary(word.word.folded) || isTitleWord(u"verb", word.word.folded);
    };
    for (qsizetype i = m_sentence.clauses.at(clause).first - 1; i > m_sentence.body; --i) {
        if (isTold(m_sentence.words.at(i)))
            break;
        if (isOneOf(folded(i), u"whose who which"))
            return {0, 0};
    }
    for (int c = clause - 1; c >= 0; --c) {
        const Clause &before = m_sentence.clauses.at(c);
        const bool isHung = before.isRelative || (c > 0 && isSubordinator(folded(before.first)));
        if (isHung || before.isSource)
            continue;
        const WordRange subject = subjectOf(before);
        if (subject.first < subject.second)
            return subject;
    }
    return {0, 0};
}

} // namespace Counterpoint
