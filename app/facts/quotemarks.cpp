// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quotemarks.h"

#include <facts/quotenesting.h>

#include <algorithm>
#include <map>

namespace Counterpoint
{

namespace
{

constexpr qsizetype kLongestSingle = 900;

enum class Mark { None, Opening, Closing, Either };

struct MarkAt {
    Mark mark = Mark::None;
    qsizetype length = 1;
};

/** Marks of one paragraph. */
class MarkScanner
{
public:
    MarkScanner(QStringView text, Span range)
        : m_text(text)
        , m_range(range)
        , m_context(text, range)
    {
    }

    QList<QuotedSpan> scan()
    {
        for (qsizetype at = m_range.start; at < m_range.end;) {
            const MarkAt mark = doubleAt(at);
            if (mark.mark != Mark::None)
                at = takeDouble(at, mark);
            else if (m_open < 0 && opensSingle(at))
                at = takeSingle(at);
            else
                ++at;
        }
        if (m_open >= 0)
            closeOpen(endOfUnclosed(), false, 0);
        return m_found;
    }

private:
    [[nodiscard]] QChar charAt(qsizetype at) const { return m_context.charAt(at); }

    [[nodiscard]] MarkAt doubleAt(qsizetype at) const
    {
        switch (m_text[at].unicode()) {
        case u'“':
            return {m_open >= 0 && m_isLow ? Mark::Closing : Mark::Opening};
        case u'„':
        case u'«':
            return {Mark::Opening};
        case u'”':
            return {Mark::Either};
        case u'»':
            return {Mark::Closing};
        case u'"':
            if (charAt(at + 1) == u'"' && !charAt(at + 2).isSpace() && charAt(at - 1).isSpace())
                return {Mark::Either, 2}; // typed twice
            [[fallthrough]];
        case u'\u201F':
            return {charAt(at - 1).isDigit() && m_open < 0 ? Mark::None : Mark::Either};
        case u'`':
        case u'\'':
            if (charAt(at + 1) == m_text[at])
                return {m_text[at] == u'`' ? Mark::Opening : Mark::Either, 2};
            return {};
        default:
            return {};
        }
    }

    [[nodiscard]] bool looksOpening(qsizetype at, qsizetype length) const { return m_context.looksOpening(at, length); }

    [[nodiscard]] bool mayOpen(qsizetype at, MarkAt mark) const
    {
        if (mark.mark == Mark::Closing || m_context.looksClosing(at, mark.length))
            return false; // a closing mark whose partner was forgotten opens nothing
        return m_text[at] == u'"' || mark.mark == Mark::Opening || looksOpening(at, mark.length);
    }

    qsizetype takeDouble(qsizetype at, MarkAt mark)
    {
        if (m_open < 0) {
            if (const qsizetype end = m_context.attributeEnd(at); end > 0)
                return end;
            if (mayOpen(at, mark))
                open(at, mark.length);
            return at + mark.length;
        }
        if (const qsizetype end = m_context.nestedEnd(m_open, at); end > 0)
            return end;
        const bool isMistyped = m_text[at] == u'“' && m_context.looksClosing(at, mark.length);
        const bool isReopened
            = !isMistyped && (mark.mark == Mark::Opening || (looksOpening(at, mark.length) && hasSentenceEnd(at)));
        if (isReopened) {
            closeOpen(endOfFirstSentence(at), false, 0);
            open(at, mark.length);
        } else {
            closeOpen(at, true, mark.length);
        }
        return at + mark.length;
    }

    void open(qsizetype at, qsizetype length)
    {
        m_open = at;
        m_openLength = length;
        m_isLow = m_text[at] == u'„';
    }

    void closeOpen(qsizetype end, bool isClosed, qsizetype markLength)
    {
        QuotedSpan span{.inside = {m_open + m_openLength, end},
                        .outside = {m_open, end + markLength},
                        .mark = u'"',
                        .isClosed = isClosed};
        if (!m_text.sliced(span.inside.start, qMax<qsizetype>(0, span.inside.length())).trimmed().isEmpty())
            m_found.append(span);
        m_open = -1;
    }

    /** A straight mark after "said. " may open anew where the closing one was forgotten. */
    [[nodiscard]] bool hasSentenceEnd(qsizetype at) const
    {
        qsizetype before = at - 1;
        while (before > m_open && m_text[before].isSpace())
            --before;
        const bool isEnd = m_text[before] == u'.' || m_text[before] == u',' || m_text[before] == u':';
        return isEnd && hasClosingBehind(at + 1);
    }

    [[nodiscard]] bool hasClosingBehind(qsizetype at) const
    {
        int marks = 0;
        for (; at < m_range.end; ++at)
            marks += m_text[at] == u'"' ? 1 : 0;
        return marks % 2 == 1;
    }

    [[nodiscard]] qsizetype endOfFirstSentence(qsizetype limit) const
    {
        for (qsizetype at = m_open; at + 1 < limit; ++at) {
            if ((m_text[at] == u'.' || m_text[at] == u'!' || m_text[at] == u'?') && m_text[at + 1].isSpace())
                return at + 1;
        }
        return limit;
    }

    /** An opening mark without its partner quotes the rest of the paragraph where it opens it, else its sentence. */
    [[nodiscard]] qsizetype endOfUnclosed() const
    {
        return m_open == m_range.start ? m_range.end : endOfFirstSentence(m_range.end);
    }

    [[nodiscard]] bool isElision(qsizetype at) const
    {
        if (charAt(at + 1).isDigit())
            return true;
        static const QStringList words{QStringLiteral("em"),   QStringLiteral("tis"),   QStringLiteral("twas"),
                                       QStringLiteral("til"),  QStringLiteral("cause"), QStringLiteral("n"),
                                       QStringLiteral("bout"), QStringLiteral("round")};
        qsizetype end = at + 1;
        while (charAt(end).isLetter())
            ++end;
        return words.contains(m_text.sliced(at + 1, end - at - 1).toString().toLower());
    }

    [[nodiscard]] bool opensSingle(qsizetype at) const
    {
        const QChar c = m_text[at];
        if (c != u'‘' && c != u'\'' && c != u'‚' && c != u'‹' && c != u'`')
            return false;
        const QChar next = charAt(at + 1);
        return looksOpening(at, 1) && (next.isLetterOrNumber() || next == u'[' || next == u'…') && !isElision(at);
    }

    [[nodiscard]] bool closesSingle(qsizetype at, QChar opening) const
    {
        const QChar c = m_text[at];
        const bool isMatch = opening == u'\'' || opening == u'`' ? c == u'\'' || c == u'’'
            : opening == u'‹'                                    ? c == u'›'
                                                                 : c == u'’' || c == u'\'';
        return isMatch && !charAt(at - 1).isSpace() && !charAt(at + 1).isLetterOrNumber();
    }

    /** "workers' rights": behind an s and before a lower-case word it may be a possessive; a later mark then closes. */
    [[nodiscard]] bool mayBePossessive(qsizetype at) const
    {
        const bool isBehindS = charAt(at - 1) == u's' || charAt(at - 1) == u'S';
        return isBehindS && charAt(at + 1).isSpace() && charAt(at + 2).isLetter();
    }

    [[nodiscard]] qsizetype endOfSingle(qsizetype opening) const
    {
        qsizetype doubtful = -1;
        for (qsizetype at = opening + 2; at < m_range.end && at - opening < kLongestSingle; ++at) {
            if (doubtful >= 0 && opensSingle(at))
                break;
            if (!closesSingle(at, m_text[opening]))
                continue;
            if (!mayBePossessive(at))
                return at;
            doubtful = doubtful < 0 ? at : doubtful;
        }
        return doubtful;
    }

    qsizetype takeSingle(qsizetype at)
    {
        const qsizetype end = endOfSingle(at);
        if (end > at) {
            m_found.append({.inside = {at + 1, end}, .outside = {at, end + 1}, .mark = u'\''});
            return end + 1;
        }
        const bool isCurly = m_text[at] == u'‘';
        if (at == m_range.start && (isCurly || m_text[at] == u'\'')) {
            m_found.append(
                {.inside = {at + 1, m_range.end}, .outside = {at, m_range.end}, .mark = u'\'', .isClosed = false});
            return m_range.end;
        }
        return at + 1;
    }

    QStringView m_text;
    Span m_range;
    MarkContext m_context;
    qsizetype m_open = -1;
    qsizetype m_openLength = 1;
    bool m_isLow = false;
    QList<QuotedSpan> m_found;
};

int sentenceAt(const Article &article, qsizetype position)
{
    const auto behind
        = std::ranges::upper_bound(article.sentences, position, {}, [](const Sentence &s) { return s.span.start; });
    return static_cast<int>(qMax<qsizetype>(0, behind - article.sentences.cbegin() - 1));
}

} // namespace

QList<QuotedSpan> quotedSpansOf(const Article &article, const RunContext &context)
{
    std::map<int, Span> paragraphs;
    for (const Sentence &sentence : article.sentences) {
        const auto [it, isNew] = paragraphs.try_emplace(sentence.paragraph, sentence.span);
        if (!isNew)
            it->second.end = qMax(it->second.end, sentence.span.end);
    }
    QList<QuotedSpan> all;
    for (const auto &[paragraph, range] : paragraphs) {
        if (context.isCancelled())
            break;
        QList<QuotedSpan> here = MarkScanner(article.text, range).scan();
        const bool isReopened = !all.isEmpty() && !all.last().isClosed && !here.isEmpty()
            && here.first().outside.start == range.start
            && article.text[all.last().outside.start] == article.text[range.start];
        if (isReopened) {
            all.last().isContinued = true;
            all.last().inside.end = all.last().outside.end = paragraphs.at(all.last().paragraph).end;
        }
        for (QuotedSpan &span : here) {
            span.paragraph = paragraph;
            span.sentence = sentenceAt(article, span.inside.start);
            all.append(span);
        }
    }
    return all;
}

} // namespace Counterpoint
