// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "predicates.h"

#include "closedclasses.h"
#include "eventwords.h"

namespace Counterpoint
{

Predicate::Predicate(const ReadSentence &sentence, const SubjectReader &subjects, const EventMention &mention,
                     qsizetype first)
    : m_sentence(sentence)
    , m_subjects(subjects)
    , m_mention(mention)
    , m_clause(sentence.clauses.at(mention.clause))
    , m_start(mention.head)
{
    const auto isLoose
        = [&](qsizetype i) { return subjects.isDropped(i) || isTitleWord(u"filler", subjects.folded(i)); };
    const auto isOwn = [&](qsizetype i) {
        const QString word = subjects.folded(i);
        return isAuxiliary(word) || word.endsWith(u"ly") || isOneOf(word, u"not first then twice once again")
            || isLoose(i);
    };
    while (m_start > first && isOwn(m_start - 1))
        --m_start;
    while (m_start < mention.head && isLoose(m_start))
        ++m_start;
}

bool Predicate::isFinite() const
{
    const bool isOpen = m_start < m_mention.head && isOneOf(m_subjects.folded(m_start), u"being having");
    if (!m_mention.isVerb || (m_mention.isTold && !isOpen) || m_mention.isPlanned)
        return true;
    // not "since being named", "to be named"
    return m_start < m_mention.head && m_subjects.folded(m_mention.head - 1) != u"to"
        && !isOneOf(m_subjects.folded(m_start), u"being having to");
}

bool Predicate::awaitsContent() const
{
    const QString field = eventField(m_mention.lemma, true);
    if (field != u"verb.communication" && field != u"verb.cognition")
        return false;
    qsizetype last = m_clause.last;
    while (last > m_mention.head + 1 && m_subjects.isDropped(last - 1))
        --last;
    return last == m_mention.head + 1;
}

qsizetype Predicate::reducedEnd() const
{
    const bool isPast = m_mention.isVerb && m_sentence.words.at(m_mention.head).verb->form == VerbForm::Past;
    const bool isOpened = m_subjects.folded(m_mention.head - 1) == u","; // "the figures, published on Monday, show"
    if (!isPast || (m_mention.isSaying() && !isOpened) || m_start < m_mention.head)
        return -1;
    qsizetype next = m_mention.head + 1;
    while (next < m_clause.last && m_subjects.isDropped(next))
        ++next;
    if (isOpened) { // "the plan, passed again by the council on Monday, would"
        while (next + 1 < m_sentence.words.size() && m_subjects.folded(next) != u","
               && m_subjects.folded(next - 1) != u",")
            ++next;
        while (next + 1 < m_sentence.words.size() && !m_sentence.words.at(next).word.isWord)
            ++next;
        const auto verb = readVerb(m_subjects.folded(next));
        const bool isClosed = m_subjects.folded(next - 1) == u","
            && (isTold(next) || (verb && verb->form == VerbForm::Base)); // "issued last month, show"
        return isClosed ? next - 1 : -1;
    }
    const bool isReduced = next > m_mention.head + 1 && next < m_clause.last && isTold(next);
    return isReduced ? next : -1;
}

bool Predicate::isTold(qsizetype i) const
{
    const QString word = m_subjects.folded(i);
    const auto verb = readVerb(word);
    return m_sentence.words.at(i).isFinite() || (verb && verb->form == VerbForm::ThirdPerson)
        || (isAuxiliary(word) && word != u"to");
}

bool Predicate::isBare(qsizetype last) const
{
    if (last > m_clause.last)
        return false;
    qsizetype content = 0;
    for (qsizetype i = m_mention.head + 1; i < last; ++i) {
        if (m_subjects.isDropped(i))
            continue;
        const ClauseWord &word = m_sentence.words.at(i);
        const QString folded = m_subjects.folded(i);
        if (folded == u"that" || word.isQuoted || folded == u"about" || folded == u"to")
            return false;
        content += word.word.isWord && !word.key.isEmpty() && !isTitleWord(u"boundary", folded);
    }
    return content < 2 || isTitleWord(u"boundary", m_subjects.folded(m_mention.head + 1));
}

} // namespace Counterpoint
