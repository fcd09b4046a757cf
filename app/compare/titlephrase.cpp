// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "titlephrase.h"

#include <algorithm>

namespace Counterpoint
{

namespace
{

constexpr qsizetype kReachOfLightVerb = 7; // words from a light verb to the noun that says what happened

} // namespace

bool TitlePhrase::isNamedOnly(qsizetype opening) const
{
    if (m_mention.isVerb)
        return false;
    qsizetype verb = m_mention.head - 1;
    while (verb >= opening && !m_sentence.words.at(verb).verb && !isTitleWord(u"verb", m_subjects.folded(verb)))
        --verb;
    if (verb >= opening && !m_sentence.words.at(verb).verb) // "went on strike"
        return m_mention.head - verb > kReachOfLightVerb;
    if (verb >= opening)
        return !(isLightVerb(m_sentence.words.at(verb).verb->lemma) && m_mention.head - verb <= kReachOfLightVerb);
    bool isAfterPreposition = false;
    for (qsizetype i = opening; i < m_mention.head; ++i)
        isAfterPreposition = isAfterPreposition || isTitleWord(u"boundary", m_subjects.folded(i));
    const bool isTold = std::any_of(m_sentence.words.begin() + m_mention.head, m_sentence.words.begin() + m_clause.last,
                                    [](const ClauseWord &word) { return word.isFinite(); });
    return isAfterPreposition || !isTold;
}

WordRange TitlePhrase::range() const
{
    qsizetype first = m_mention.head;
    while (first > m_clause.first && belongsBefore(first - 1))
        --first;
    qsizetype last = m_mention.head + 1;
    while (last < m_clause.last && belongsAfter(last))
        ++last;
    return {first, last};
}

/** Part of the phrase of the noun behind it: up to a verb, a preposition or a mark, but "one-on-one talks". */
bool TitlePhrase::belongsBefore(qsizetype i) const
{
    const bool isWall = m_sentence.words.at(i).verb || isAuxiliary(m_subjects.folded(i))
        || (!m_subjects.isInnerMark(i + 1)
            && (isTitleWord(u"boundary", m_subjects.folded(i)) || isTitleWord(u"connective", m_subjects.folded(i))));
    return !isWall && (m_sentence.words.at(i).word.isWord || m_subjects.isInnerMark(i));
}

bool TitlePhrase::belongsAfter(qsizetype i) const
{
    return !m_sentence.words.at(i).isFinite() && !isAuxiliary(m_subjects.folded(i))
        && (m_sentence.words.at(i).word.isWord || m_subjects.isInnerMark(i))
        && !isTitleWord(u"pronoun", m_subjects.folded(i));
}

} // namespace Counterpoint
