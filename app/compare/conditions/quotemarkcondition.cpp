// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quotemarkcondition.h"

#include <algorithm>
#include <utility>

namespace Counterpoint
{

namespace
{

constexpr qsizetype kShown = 40; // characters of what stands behind the mark
constexpr int kLongest = 12; // paragraphs of one quotation

/** From the mark to the end of a few words, inside its sentence. */
Span shown(const ArticleReading &reading, int sentence, qsizetype mark)
{
    const Span whole = reading.article().sentences.at(sentence).span;
    qsizetype end = std::min(whole.end, mark + kShown);
    while (end < whole.end && !reading.article().text.at(end).isSpace())
        ++end;
    return {mark, end};
}

/** The word in front of a closing mark, with the mark. */
Span wordBefore(const ArticleReading &reading, int sentence, qsizetype mark)
{
    const Span whole = reading.article().sentences.at(sentence).span;
    qsizetype start = mark;
    while (start > whole.start && !reading.article().text.at(start - 1).isSpace())
        --start;
    return {start, mark + 1};
}

bool isDoubleMark(QChar c)
{
    return c == u'"' || c == u'\u201C' || c == u'\u201D' || c == u'\u201E' || c == u'\u00AB' || c == u'\u00BB';
}

bool mayClose(QChar c)
{
    return c == u'"' || c == u'\u201D' || c == u'\u00BB' || c == u'\u201C';
}

/** A mark that has no partner in its paragraph. */
struct LoneMark {
    qsizetype at = 0;
    int sentence = 0;
    int paragraph = 0;
    bool isOpening = false;
};

QList<LoneMark> openings(const ArticleReading &reading)
{
    QList<LoneMark> found;
    for (const QuotedSpan &quote : reading.quotes()) {
        if (!quote.isClosed && !quote.isContinued)
            found.append({quote.outside.start, quote.sentence, quote.paragraph, true});
    }
    return found;
}

/** Marks that the reader of quotations left alone; straight ones only where their number is odd. */
QList<LoneMark> strays(const ArticleReading &reading)
{
    const Article &article = reading.article();
    QList<LoneMark> found;
    for (int sentence = 0; sentence < reading.sentenceCount(); ++sentence) {
        const Sentence &read = article.sentences.at(sentence);
        const QStringView paragraph = textIn(article.text, article.paragraphs.at(read.paragraph));
        const bool isEven = paragraph.count(u'"') % 2 == 0;
        for (qsizetype at = read.span.start; at < read.span.end; ++at) {
            const QChar c = article.text.at(at);
            const bool isInches = at > 0 && article.text.at(at - 1).isDigit();
            if (isDoubleMark(c) && !isInches && !(c == u'"' && isEven) && !reading.isQuoted({at, at + 1}))
                found.append({at, sentence, read.paragraph, false});
        }
    }
    return found;
}

/** Without quotations of several paragraphs that are opened once and closed once. */
QList<LoneMark> withoutLongQuotations(const ArticleReading &reading, const QList<LoneMark> &marks)
{
    QList<LoneMark> left;
    for (const LoneMark &mark : marks) {
        const bool isEnd = !left.isEmpty() && left.last().isOpening && !mark.isOpening
            && mayClose(reading.article().text.at(mark.at)) && mark.paragraph > left.last().paragraph
            && mark.paragraph - left.last().paragraph <= kLongest;
        if (isEnd)
            left.removeLast();
        else
            left.append(mark);
    }
    return left;
}

Condition conditionOf(const ArticleReading &reading, const LoneMark &mark)
{
    if (mark.isOpening)
        return reading.condition(
            ConditionKind::UnbalancedQuotes, mark.sentence, shown(reading, mark.sentence, mark.at),
            QStringLiteral("A quotation is opened and never closed: where another's words end cannot be told."));
    return reading.condition(
        ConditionKind::UnbalancedQuotes, mark.sentence, wordBefore(reading, mark.sentence, mark.at),
        QStringLiteral("A quotation mark has no partner: which words are another's cannot be told."));
}

} // namespace

QList<Condition> QuoteMarkCondition::findIn(const ArticleReading &reading) const
{
    QList<LoneMark> marks = openings(reading) + strays(reading);
    std::ranges::sort(marks, {}, &LoneMark::at);
    QList<Condition> found;
    int paragraph = -1; // one a paragraph: a lost mark puts all behind it out of step
    for (const LoneMark &mark : withoutLongQuotations(reading, marks)) {
        if (std::exchange(paragraph, mark.paragraph) != mark.paragraph)
            found.append(conditionOf(reading, mark));
    }
    return found;
}

} // namespace Counterpoint
