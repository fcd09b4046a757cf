// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <text/sentences.h>

#include "enumerations.h"
#include "sentencerules.h"

#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <algorithm>
#include <memory>

namespace Counterpoint
{

namespace
{

icu::BreakIterator *sentenceIterator()
{
    thread_local const std::unique_ptr<icu::BreakIterator> iterator = [] {
        UErrorCode status = U_ZERO_ERROR;
        return std::unique_ptr<icu::BreakIterator>(
            icu::BreakIterator::createSentenceInstance(icu::Locale::getEnglish(), status));
    }();
    return iterator.get();
}

/** Where sentences begin according to UAX 29, the first one left out. */
QList<qsizetype> icuBreaks(const QString &text)
{
    QList<qsizetype> breaks;
    icu::BreakIterator *iterator = sentenceIterator();
    UErrorCode status = U_ZERO_ERROR;
    UText aliased = UTEXT_INITIALIZER;
    utext_openUChars(&aliased, reinterpret_cast<const UChar *>(text.utf16()), text.size(), &status);
    if (!iterator || U_FAILURE(status))
        return breaks;
    iterator->setText(&aliased, status);
    iterator->first();
    for (int32_t end = iterator->next(); end != icu::BreakIterator::DONE; end = iterator->next()) {
        if (end < text.size())
            breaks.append(end);
    }
    utext_close(&aliased);
    return breaks;
}

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

QList<qsizetype> candidateBreaks(const QString &line)
{
    QList<qsizetype> breaks = icuBreaks(line);
    for (qsizetype missed = missedBreak(line, 0); missed >= 0; missed = missedBreak(line, missed + 1))
        breaks.append(missed);
    std::ranges::sort(breaks);
    breaks.erase(std::unique(breaks.begin(), breaks.end()), breaks.end());
    return breaks;
}

void splitParagraph(QStringView paragraph, qsizetype base, QList<Span> &sentences)
{
    const QString line = asOneLine(paragraph);
    const QList<qsizetype> items = enumerationItems(line);
    qsizetype start = 0;
    const auto cutAt = [&](qsizetype position) {
        appendTrimmed(line, {start, position}, base, sentences);
        start = position;
    };
    QList<qsizetype> breaks = candidateBreaks(line);
    breaks += items;
    std::ranges::sort(breaks);
    for (const qsizetype position : std::as_const(breaks)) {
        if (position > start && (items.contains(position) || !isFalseBreak(line, start, position)))
            cutAt(position);
    }
    cutAt(line.size());
}

} // namespace

QList<Span> splitSentences(QStringView text)
{
    QList<Span> sentences;
    for (const Span &paragraph : splitParagraphs(text))
        splitParagraph(textIn(text, paragraph), paragraph.start, sentences);
    return sentences;
}

} // namespace Counterpoint
