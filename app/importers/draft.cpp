// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "draft.h"

#include <text/fold.h>

namespace Counterpoint
{

namespace
{

bool endsWithStop(QStringView text)
{
    qsizetype last = text.size() - 1;
    while (last >= 0 && !text[last].isLetterOrNumber() && text[last] != u'.' && text[last] != u'!' && text[last] != u'?'
           && text[last] != u'\u2026' && text[last] != u'-' && text[last] != u']' && text[last] != u'%')
        --last;
    return last >= 0 && (text[last] == u'.' || text[last] == u'!' || text[last] == u'?' || text[last] == u'\u2026');
}

void countWords(QStringView text, Line &line)
{
    int longWords = 0;
    int capitals = 0;
    for (const QStringView &word : text.tokenize(u' ', Qt::SkipEmptyParts)) {
        qsizetype first = 0;
        while (first < word.size() && !word[first].isLetterOrNumber())
            ++first;
        if (first == word.size())
            continue;
        ++line.words;
        if (word.size() - first > 3 && word[first].isLetter()) {
            ++longWords;
            capitals += word[first].isUpper();
        }
    }
    line.capitalShare = longWords > 0 ? static_cast<double>(capitals) / longWords : 0;
}

} // namespace

QList<Line> linesOf(const Draft &draft, const RunContext &context)
{
    QList<Line> lines;
    lines.reserve(draft.blocks.size());
    context.each(readingStage(), draft.blocks.size(), [&](qsizetype index) {
        const Block &block = draft.blocks.at(index);
        const QStringView text = textIn(draft.text, block.span);
        Line line;
        line.span = block.span;
        line.folded = foldForMatching(text);
        line.kind = block.kind;
        line.isAfterBlankLine = block.isAfterBlankLine;
        line.linkShare = block.linkShare;
        line.hasFinalStop = endsWithStop(text);
        countWords(foldPunctuation(text), line);
        if (block.isDek)
            line.role = LineRole::Dek;
        if (!block.furniture.isEmpty())
            line.makeFurniture(block.furniture, block.confidence);
        lines.append(line);
    });
    return lines;
}

} // namespace Counterpoint
