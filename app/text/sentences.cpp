// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <text/sentences.h>

#include "boundaries.h"
#include "enumerations.h"
#include "sentencerules.h"

#include <text/words.h>

#include <algorithm>

namespace Counterpoint
{

namespace
{

/** Line ends and no-break spaces inside a paragraph are spaces; offsets stay. */
QString asOneLine(QStringView paragraph)
{
    QString line = paragraph.toString();
    for (QChar &c : line) {
        if (c.isSpace())
            c = u' ';
    }
    return line;
}

void appendTrimmed(QStringView text, Span span, qsizetype base, QList<Span> &sentences)
{
    while (span.start < span.end && text[span.start].isSpace())
        ++span.start;
    while (span.end > span.start && text[span.end - 1].isSpace())
        --span.end;
    if (!span.isEmpty())
        sentences.append({span.start + base, span.end + base});
}

QList<qsizetype> candidateBreaks(const QString &line, const RunContext &context, const QString &language)
{
    QList<qsizetype> breaks = boundariesIn(line, TextUnit::Sentence, context, language);
    breaks.removeIf([&line](qsizetype position) { return position == 0 || position == line.size(); });
    for (qsizetype missed = missedBreak(line, 0); missed >= 0 && !context.isCancelled();
         missed = missedBreak(line, missed + 1))
        breaks.append(missed);
    std::ranges::sort(breaks);
    breaks.erase(std::unique(breaks.begin(), breaks.end()), breaks.end());
    return breaks;
}

void splitParagraph(QStringView paragraph, qsizetype base, const RunContext &context, const QString &language,
                    QList<Span> &sentences)
{
    const QString line = asOneLine(paragraph);
    const QList<qsizetype> items = enumerationItems(line);
    qsizetype start = 0;
    const auto cutAt = [&](qsizetype position) {
        appendTrimmed(line, {start, position}, base, sentences);
        start = position;
    };
    QList<qsizetype> breaks = candidateBreaks(line, context, language);
    breaks += items;
    std::ranges::sort(breaks);
    for (const qsizetype position : std::as_const(breaks)) {
        if (context.isCancelled())
            return;
        const bool isFalse = isFalseBreak(line, start, position)
            || (!language.isEmpty() && isForeignFalseBreak(line, start, position, language));
        if (position > start && (items.contains(position) || !isFalse))
            cutAt(position);
    }
    cutAt(line.size());
}

} // namespace

QList<Span> splitSentences(QStringView text, const RunContext &context, const QString &language)
{
    QList<Span> sentences;
    const QString foreign = isForeign(language) ? language : QString();
    for (const Span &paragraph : splitParagraphs(text, context)) {
        if (context.isCancelled())
            break;
        splitParagraph(textIn(text, paragraph), paragraph.start, context, foreign, sentences);
    }
    return sentences;
}

} // namespace Counterpoint
