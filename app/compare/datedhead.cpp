// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "datedhead.h"

#include "closedclasses.h"
#include "eventwords.h"

#include <algorithm>

namespace Counterpoint
{

qsizetype DatedHead::headOf(qsizetype first, qsizetype last, bool isPast) const
{
    if (const qsizetype noun = modifiedNoun(first, last); noun >= 0)
        return noun;
    if (describesNoun(first, last))
        return -1;
    if (const qsizetype verb = elaboratedVerb(last); verb >= 0)
        return verb;
    const Clause &clause = m_sentence.clauses.at(m_sentence.clauseOf(first));
    qsizetype verb = adjacentVerb(first, last, clause);
    if (verb < 0 && !isPast) {
        if (const qsizetype noun = plannedNoun(first, clause); noun >= 0)
            return noun;
    }
    if (verb < 0)
        verb = mainVerb(first, clause);
    if (verb < 0)
        return nearestNoun(first, clause);
    return isLightVerb(m_sentence.words.at(verb).verb->lemma) ? objectNoun(verb, clause) : verb;
}

/** "answered on Monday, when it fired ...": what stands behind the comma is what happened that day. */
qsizetype DatedHead::elaboratedVerb(qsizetype last) const
{
    if (m_sentence.folded(last) != u"," || m_sentence.folded(last + 1) != u"when")
        return -1;
    const Clause &clause = m_sentence.clauses.at(m_sentence.clauseOf(last + 1));
    for (qsizetype j = last + 2; j < clause.last; ++j) {
        const auto &verb = m_sentence.words.at(j).verb;
        if (m_sentence.words.at(j).isFinite() && !isStative(verb->lemma))
            return isLightVerb(verb->lemma) ? objectNoun(j, clause) : j;
    }
    return -1;
}

/** Whether the expression before word @p last ends in 's, of whatever apostrophe. */
bool DatedHead::isPossessive(qsizetype last) const
{
    const QStringView written = textIn(m_text, m_sentence.words.at(last - 1).word.span);
    return written.endsWith(u"'s") || written.endsWith(u"\u2019s") || written.endsWith(u"\u00b4s")
        || isOneOf(m_sentence.folded(last), u"'s \u2019s");
}

bool DatedHead::isInside(qsizetype first) const
{
    return isOneOf(m_sentence.folded(first - 1), u"the a an this that his her its their")
        || isOneOf(m_sentence.folded(first), u"the a an");
}

/** "the May 3 primary", "the 5/12 Committee": the day of a thing, and of no act in the clause. */
bool DatedHead::describesNoun(qsizetype first, qsizetype last) const
{
    if (!isInside(first) || last >= m_sentence.words.size())
        return false;
    const qsizetype opening = isOneOf(m_sentence.folded(first), u"the a an") ? first : first - 1;
    const bool isWhere
        = isOneOf(m_sentence.folded(opening - 1), u"at in during on"); // "at a January rally, Brandt urged"
    if (isWhere || opening == m_sentence.clauses.at(m_sentence.clauseOf(first)).first)
        return false;
    const ClauseWord &next = m_sentence.words.at(last);
    return next.word.isWord && !next.verb && !next.isTime && !next.word.isStopword && !isAuxiliary(next.word.folded)
        && !next.word.folded.endsWith(u"ly");
}

qsizetype DatedHead::modifiedNoun(qsizetype first, qsizetype last) const
{
    if (!isInside(first) && !isPossessive(last))
        return -1;
    for (qsizetype j = last; j < std::min(last + 5, m_sentence.words.size()); ++j) {
        if (!m_sentence.words.at(j).noun.isEmpty())
            return j;
        if (m_sentence.words.at(j).word.isStopword || m_sentence.words.at(j).verb)
            break;
    }
    return -1;
}

/** "calls for a protest on Friday": the day is that of the protest; not so "called for the talks on Friday". */
qsizetype DatedHead::plannedNoun(qsizetype first, const Clause &clause) const
{
    const qsizetype noun = first - 2;
    if (noun < clause.first + 1 || m_sentence.folded(first - 1) != u"on" || m_sentence.words.at(noun).noun.isEmpty())
        return -1;
    for (qsizetype j = noun - 1; j >= std::max(clause.first, noun - 4); --j) {
        if (m_sentence.folded(j) == u"for")
            return noun;
        if (m_sentence.folded(j) == u"the")
            return -1;
        if (m_sentence.words.at(j).verb || isOneOf(m_sentence.folded(j), u"in to of by with at from"))
            break;
    }
    return -1;
}

qsizetype DatedHead::adjacentVerb(qsizetype first, qsizetype last, const Clause &clause) const
{
    qsizetype j = first - 1;
    while (j >= clause.first
           && (isOneOf(m_sentence.folded(j),
                       u"on in at early earlier late later the of this that , out up down over back off")
               || m_sentence.folded(j).endsWith(u"ly") || m_sentence.words.at(j).isTime))
        --j;
    if (j >= clause.first && m_sentence.words.at(j).verb)
        return j;
    j = last;
    while (j < clause.last
           && (isOneOf(m_sentence.folded(j), u"had has have was were been also again")
               || m_sentence.folded(j).endsWith(u"ly") || m_sentence.words.at(j).isTime))
        ++j;
    return j < clause.last && m_sentence.words.at(j).isFinite() ? j : -1;
}

qsizetype DatedHead::mainVerb(qsizetype first, const Clause &clause) const
{
    qsizetype other = -1;
    for (qsizetype j = first - 1; j >= clause.first; --j) {
        if (!m_sentence.words.at(j).verb || isStative(m_sentence.words.at(j).verb->lemma))
            continue;
        if (m_sentence.words.at(j).isFinite())
            return j;
        other = other < 0 ? j : other;
    }
    if (other < 0 && isInsertion(first, clause))
        return -1;
    for (qsizetype j = first; j < clause.last && other < 0; ++j) {
        if (m_sentence.words.at(j).isFinite())
            return j;
    }
    return other;
}

/** "Brandt, a candidate in the primary on May 3, announced": inside commas before the verb. */
bool DatedHead::isInsertion(qsizetype first, const Clause &clause) const
{
    bool isOpen = false;
    for (qsizetype j = first - 2; j > clause.first && !isOpen; --j) // not ", on May 3, "
        isOpen = m_sentence.folded(j) == u"," && j < first - 2;
    bool isNamed = false;
    for (qsizetype j = first - 1; j > clause.first && m_sentence.folded(j) != u","; --j)
        isNamed = isNamed || !m_sentence.words.at(j).key.isEmpty();
    return isOpen && isNamed;
}

qsizetype DatedHead::nearestNoun(qsizetype first, const Clause &clause) const
{
    for (qsizetype j = first - 1; j >= clause.first; --j) {
        if (!m_sentence.words.at(j).noun.isEmpty())
            return j;
    }
    for (qsizetype j = first; j < clause.last; ++j) {
        if (!m_sentence.words.at(j).noun.isEmpty())
            return j;
    }
    return -1;
}

/** "held a vote", "attacks carried out": the noun says what happened. */
qsizetype DatedHead::objectNoun(qsizetype verb, const Clause &clause) const
{
    qsizetype found = -1;
    for (qsizetype j = verb + 1; j < std::min(clause.last, verb + 7) && !m_sentence.words.at(j).isFinite(); ++j) {
        const bool isChain = found >= 0 && j == found + 1; // "strike assassination": the last of a chain
        if (!m_sentence.words.at(j).noun.isEmpty() && (found < 0 || isChain))
            found = j;
    }
    for (qsizetype j = verb - 1; found < 0 && j >= std::max(clause.first, verb - 3); --j) {
        if (!m_sentence.words.at(j).noun.isEmpty())
            found = j;
    }
    return found < 0 ? verb : found;
}

} // namespace Counterpoint
