// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <text/sentences.h>

#include <algorithm>

namespace Counterpoint
{

namespace
{

/** A line without its outer space. */
struct Line {
    Span span;
    bool isIndented = false;
};

using Block = QList<Line>;

/** Runs of lines parted by blank lines. */
QList<Block> blocksOf(QStringView text, const RunContext &context)
{
    QList<Block> blocks(1);
    for (qsizetype start = 0; start <= text.size() && !context.isCancelled();) {
        qsizetype end = text.indexOf(u'\n', start);
        if (end < 0)
            end = text.size();
        Span span{start, end};
        while (span.start < span.end && text[span.start].isSpace())
            ++span.start;
        while (span.end > span.start && text[span.end - 1].isSpace())
            --span.end;
        if (!span.isEmpty())
            blocks.last().append({span, span.start >= start + 2 || (span.start > start && text[start] == u'\t')});
        else if (!blocks.last().isEmpty())
            blocks.append(Block());
        start = end + 1;
    }
    return blocks;
}

bool endsLikeSentence(QStringView line)
{
    qsizetype last = line.size() - 1;
    while (last > 0
           && (line[last] == u'"' || line[last] == u'\'' || line[last] == u')' || line[last] == u'\u201D'
               || line[last] == u'\u2019'))
        --last;
    return last >= 0 && (line[last] == u'.' || line[last] == u'!' || line[last] == u'?' || line[last] == u':');
}

qsizetype widthOf(const Block &block)
{
    qsizetype width = 0;
    for (const Line &line : block)
        width = std::max(width, line.span.length());
    return width;
}

/** Lines broken at a margin: all but the last nearly fill a width of 45 to 100, and most of them end inside a sentence.
 */
bool isHardWrapped(QStringView text, const Block &block)
{
    const qsizetype width = widthOf(block);
    if (block.size() < 2 || width < 45 || width > 100)
        return false;
    qsizetype open = 0;
    qsizetype full = 0;
    qsizetype small = 0; // running text goes on with a small letter far more often than not
    for (qsizetype i = 0; i + 1 < block.size(); ++i) {
        // the first word of the next line would not have fitted any more
        const QStringView next = textIn(text, block[i + 1].span);
        const qsizetype space = next.indexOf(u' ');
        const qsizetype firstWord = space < 0 ? next.size() : space;
        full += block[i].span.length() + 1 + firstWord + 2 >= width;
        open += !endsLikeSentence(textIn(text, block[i].span));
        small += next.front().isLower();
    }
    const qsizetype breaks = block.size() - 1;
    return full * 10 >= breaks * 7 && open * 10 >= breaks * 6 && small * 10 >= breaks * 4;
}

void appendWrapped(QStringView text, const Block &block, QList<Span> &paragraphs)
{
    const qsizetype width = widthOf(block);
    Span current = block.first().span;
    for (qsizetype i = 1; i < block.size(); ++i) {
        const bool isShortEnd
            = block[i - 1].span.length() * 10 < width * 7 && endsLikeSentence(textIn(text, block[i - 1].span));
        const bool isIndentedStart = block[i].isIndented && !block[i - 1].isIndented && !block.first().isIndented;
        if (isShortEnd || isIndentedStart) {
            paragraphs.append(current);
            current = block[i].span;
        } else {
            current.end = block[i].span.end;
        }
    }
    paragraphs.append(current);
}

} // namespace

QList<Span> splitParagraphs(QStringView text, const RunContext &context)
{
    QList<Span> paragraphs;
    for (const Block &block : blocksOf(text, context)) {
        if (context.isCancelled())
            break;
        if (block.isEmpty())
            continue;
        if (isHardWrapped(text, block)) {
            appendWrapped(text, block, paragraphs);
            continue;
        }
        for (const Line &line : block)
            paragraphs.append(line.span);
    }
    return paragraphs;
}

} // namespace Counterpoint
