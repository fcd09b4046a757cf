// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quotenesting.h"

namespace Counterpoint
{

namespace
{

constexpr QChar kOpening = u'“';
constexpr QChar kClosing = u'”';
constexpr QChar kStraight = u'"';

} // namespace

QChar MarkContext::charAt(qsizetype at) const
{
    return at >= m_paragraph.start && at < m_paragraph.end ? m_text[at] : QChar(u' ');
}

bool MarkContext::looksOpening(qsizetype at, qsizetype length) const
{
    const QChar before = charAt(at - 1);
    const bool isFree
        = before.isSpace() || before == u'(' || before == u'[' || before == u'-' || before == u'—' || before == u'–';
    return isFree && !charAt(at + length).isSpace();
}

bool MarkContext::looksClosing(qsizetype at, qsizetype length) const
{
    static constexpr QStringView kEnds = u".,!?…\"'”’)";
    const QChar before = charAt(at - 1);
    const QChar behind = charAt(at + length);
    const bool isTied = before.isLetterOrNumber() || kEnds.contains(before);
    return isTied && (behind.isSpace() || behind == u',' || behind == u'.' || behind == u';' || behind == u')');
}

qsizetype MarkContext::find(QChar mark, qsizetype from) const
{
    for (qsizetype at = from; at < m_paragraph.end; ++at) {
        if (m_text[at] == mark)
            return at;
    }
    return -1;
}

/** The next paragraph opens with the mark again: what stands here was left open on purpose. */
bool MarkContext::isContinuedBehind(QChar mark) const
{
    qsizetype at = m_paragraph.end;
    while (at < m_text.size() && (m_text[at].isSpace() || m_text[at] == u'.'))
        ++at;
    return at < m_text.size() && m_text[at] == mark;
}

/** Behind a word, in the middle of a sentence. */
bool MarkContext::isBuiltIn(qsizetype at) const
{
    qsizetype before = at - 1;
    while (before > m_paragraph.start && m_text[before].isSpace())
        --before;
    return charAt(before).isLetterOrNumber();
}

qsizetype MarkContext::nestedEnd(qsizetype open, qsizetype at) const
{
    const QChar outer = m_text[open];
    const QChar inner = m_text[at];
    if (outer == kOpening && inner == kStraight) {
        const qsizetype end = looksOpening(at, 1) ? find(kStraight, at + 1) : -1;
        const qsizetype outerEnd = end < 0 ? -1 : find(kClosing, end);
        const qsizetype next = find(kOpening, at);
        return outerEnd > 0 && (next < 0 || next > outerEnd) ? end + 1 : -1;
    }
    if (inner != kOpening || (outer != kOpening && outer != kStraight) || !looksOpening(at, 1))
        return -1;
    const bool isCurly = outer == kOpening;
    qsizetype end = -1;
    int depth = 2;
    for (qsizetype i = at + 1; i < m_paragraph.end && depth > 0; ++i) {
        if (m_text[i] == kClosing || (!isCurly && depth == 1 && m_text[i] == kStraight)
            || (m_text[i] == kOpening && looksClosing(i, 1))) {
            --depth;
            end = end < 0 && depth == 1 ? i + 1 : end;
        } else if (m_text[i] == kOpening) {
            ++depth;
        }
    }
    const bool isLeftOpen
        = depth == 1 && open == m_paragraph.start && isContinuedBehind(outer) && (!isCurly || isBuiltIn(at));
    return depth == 0 || isLeftOpen ? end : -1;
}

qsizetype MarkContext::attributeEnd(qsizetype at) const
{
    const bool isValue = m_text[at] == kStraight && charAt(at - 1) == u'=' && charAt(at - 2).isLetterOrNumber();
    const qsizetype end = isValue ? find(kStraight, at + 1) : -1;
    return end < 0 ? -1 : end + 1;
}

} // namespace Counterpoint
