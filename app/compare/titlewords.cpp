// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "titlewords.h"

#include <compare/eventwords.h>

#include <algorithm>

namespace Counterpoint
{

namespace
{

bool isQuotationMark(QChar c)
{
    return QStringView(u"\"\u201c\u201d\u2018\u2019',. ").contains(c);
}

} // namespace

QString TitleWords::written(qsizetype first, qsizetype last, bool isAround) const
{
    QString text;
    qsizetype end = -1;
    for (qsizetype i = first; i < last; ++i) {
        const ClauseWord &word = at(i);
        const bool isFiller = isTitleWord(u"filler", word.word.folded) && !word.isQuoted;
        if ((m_subjects.isDropped(i) && !isNeeded(i, first, isAround)) || isFiller) {
            if (isFiller && text.endsWith(QLatin1Char(',')) && folded(i + 1) == u",") { // ", however,"
                text.chop(1);
                ++i;
            }
            continue;
        }
        if (!text.isEmpty() && end < word.word.span.start
            && (word.word.isWord || m_text.at(word.word.span.start - 1).isSpace()))
            text += QLatin1Char(' ');
        if (word.word.folded == u"," && (text.isEmpty() || text.endsWith(QLatin1Char(','))))
            continue;
        text += textIn(m_text, word.word.span);
        end = word.word.span.end;
    }
    return text;
}

/** "A poll released on Monday shows": all that the participle has; and the day of another act in the sentence. */
bool TitleWords::isNeeded(qsizetype i, qsizetype first, bool isAround) const
{
    const auto phrase
        = std::ranges::find_if(m_times, [i](const TimePhrase &time) { return i >= time.first && i < time.last; });
    const bool isOwn = std::any_of(m_sentence.words.begin() + phrase->first, m_sentence.words.begin() + phrase->last,
                                   [&](const ClauseWord &word) { return word.word.span.overlaps(m_mention.dateSpan); });
    const bool isOutside = phrase->first >= m_clause.last || phrase->last <= m_clause.first;
    if (m_mention.date && !isOwn && isOutside)
        return phrase->first > m_sentence.body;
    const qsizetype before = phrase->first - 1;
    if (before <= m_sentence.body || before == m_mention.head)
        return false;
    if (isAround && before > first && readVerb(folded(before)))
        return true;
    if (!at(before).verb)
        return false;
    if (at(before).verb->form != VerbForm::Past || isAuxiliary(folded(before - 1)))
        return false;
    qsizetype next = phrase->last;
    while (next < m_sentence.words.size() && !at(next).word.isWord)
        ++next;
    return next < m_sentence.words.size() && m_clauses.isTold(next);
}

QString TitleWords::reported(WordRange content) const
{
    const ClauseWord &opening = at(content.first);
    QString told = written(content.first, content.second);
    if (opening.isQuoted || !opening.word.isWord) {
        while (!told.isEmpty() && isQuotationMark(told.front()))
            told.removeFirst();
        while (!told.isEmpty() && isQuotationMark(told.back()))
            told.chop(1);
        return QStringLiteral(": \"") + told + QLatin1Char('"');
    }
    const bool isNamed = opening.name >= 0 || opening.key.startsWith(u"p:") || opening.word.folded == u"i"
        || isCapitalNext(content.first) || (told.size() > 1 && told.at(1).isUpper());
    if (!isNamed && !told.isEmpty())
        told[0] = told.at(0).toLower();
    return QLatin1Char(' ') + told;
}

/** "Rep. Brandt", "President Berg": a word that keeps its capital. */
bool TitleWords::isCapitalNext(qsizetype i) const
{
    qsizetype next = i + 1;
    while (next < m_sentence.words.size() && !at(next).word.isWord)
        ++next;
    return next < m_sentence.words.size() && at(next).word.isCapitalised;
}

} // namespace Counterpoint
