// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "furniture.h"
#include "title.h"

#include <text/fold.h>

namespace Counterpoint
{

namespace
{

/** A standfirst is short; a longer line without a stop under the title is a caption that was cut. */
constexpr int kLongestDek = 32;

/** A head has few lines: no more of them are sought in the rest of the text. */
constexpr int kMostRepeats = 8;

bool isMetaLine(const Line &line)
{
    return line.role == LineRole::Furniture
        && (line.reason == QLatin1String("byline") || line.reason == QLatin1String("date line")
            || line.reason == QLatin1String("reading time"));
}

/** The last byline, date or reading time that stands within a few short lines after @p from: what is before it is the
 * head. */
qsizetype lastMetaLine(const QList<Line> &lines, qsizetype from)
{
    qsizetype last = -1;
    int words = 0;
    int running = 0;
    for (qsizetype i = from; i < lines.size() && i < from + 8 && words <= 70 && running <= 2; ++i) {
        if (isMetaLine(lines[i]))
            last = i;
        else if (lines[i].isBody()) {
            words += lines[i].words;
            running += isRunningText(lines[i]);
        }
    }
    return last;
}

bool isLaterSentence(const QList<Line> &lines, qsizetype index)
{
    for (qsizetype i = index + 1; i < lines.size(); ++i) {
        if (lines[i].isBody() && lines[i].words > lines[index].words && lines[i].folded.contains(lines[index].folded))
            return true;
    }
    return false;
}

/** "'Other story's headline' This story's standfirst.": parts of one line. True when it was so. */
bool partQuotedHeadline(const QString &text, Line &line)
{
    const qsizetype end = quotedHeadlineEnd(textIn(text, line.span));
    if (end == 0)
        return false;
    const QString reason = QStringLiteral("related headline");
    if (end == line.span.length()) {
        line.makeFurniture(reason, 0.75);
        return true;
    }
    const QStringView rest = textIn(text, line.span).sliced(end);
    if (rest.size() < 3 || !rest.front().isSpace() || !rest.trimmed().front().isUpper())
        return false;
    const qsizetype begin = line.span.start + end;
    line.role = LineRole::Dek;
    line.parts = {{{line.span.start, begin}, LineRole::Furniture, reason, 0.7},
                  {{begin, line.span.end}, LineRole::Dek, {}, 1.0}};
    return true;
}

struct HeadState {
    bool hasDek = false;
    bool hasMeta = false;
    int repeats = 0; ///< Lines that were sought again further down.
};

void markStoplessHeadLine(Line &line, HeadState &state)
{
    if (line.words > kLongestDek && state.hasMeta)
        return; // a first paragraph that lost its stop
    if (line.folded.endsWith(u':') || line.folded.endsWith(u','))
        return;
    if (line.words > kLongestDek) {
        line.makeFurniture(QStringLiteral("caption"), 0.7);
    } else if (line.words >= 5 && !state.hasDek && !state.hasMeta) {
        line.role = LineRole::Dek;
        state.hasDek = true;
    } else if (line.words >= 5) {
        line.makeFurniture(QStringLiteral("caption"), 0.6);
    } else {
        line.makeFurniture(QStringLiteral("section label"), 0.6);
    }
}

void markAboveTitle(QList<Line> &lines, qsizetype titleLine)
{
    for (qsizetype i = 0; i < titleLine; ++i) {
        if (lines[i].isBody() && !lines[i].hasFinalStop && lines[i].words <= 12)
            lines[i].makeFurniture(QStringLiteral("navigation"), 0.7);
    }
}

} // namespace

void markHead(const QString &text, QList<Line> &lines, qsizetype titleLine)
{
    if (titleLine < 0)
        return;
    markAboveTitle(lines, titleLine);
    const qsizetype meta = lastMetaLine(lines, titleLine + 1);
    HeadState state;
    for (qsizetype i = titleLine + 1; i < lines.size(); ++i) {
        Line &line = lines[i];
        state.hasMeta |= isMetaLine(line);
        if (!line.isBody())
            continue;
        if (line.kind == BlockKind::ListItem || line.kind == BlockKind::Table)
            break;
        const bool isUnderMeta = i > meta;
        if (isUnderMeta
            && (isRunningText(line)
                || (line.hasFinalStop && (++state.repeats > kMostRepeats || !isLaterSentence(lines, i)))))
            break;
        if (partQuotedHeadline(text, line))
            continue;
        if (line.hasFinalStop) {
            line.role = LineRole::Dek;
            state.hasDek = true;
        } else if (line.kind != BlockKind::Heading) {
            markStoplessHeadLine(line, state);
        }
    }
}

} // namespace Counterpoint
