// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "furniture.h"

#include "byline.h"
#include "furniturephrases.h"
#include "stateddate.h"
#include "wirelines.h"

#include <text/fold.h>

#include <QRegularExpression>
#include <QSet>

namespace Counterpoint
{

namespace
{

bool isSeparator(QStringView line)
{
    for (const QChar c : line) {
        if (c.isLetterOrNumber())
            return false;
    }
    return true;
}

bool isReadingTime(const Line &line)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?:reading time:? ?|read time:? ?|estimated reading time:? ?)?\\d{1,3}(?:-| "
                       ")?min(?:ute)?s?\\.?(?: (?:to )?read(?:ing)?(?: time)?)?$"
                       "|^(?:reading|read) time\\b.{0,20}$"));
    return line.words > 0 && line.words <= 6 && pattern.match(line.folded).hasMatch();
}

/** "9 minutes ago", "2 hours ago", "1.2k views", "15 comments", "12 shares". */
bool isCounter(const Line &line)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?:updated |posted |published )?\\d[\\d.,]*k? (?:(?:second|minute|hour|day|week|month|year)s? "
                       "ago|views?|shares?|comments?|likes?|retweets?|votes?)\\.?$"));
    return line.words > 0 && line.words <= 5 && line.folded.at(0).isLetterOrNumber()
        && pattern.match(line.folded).hasMatch();
}

/** "FerriesNorth CoastSome Name": tags of a page whose borders were lost. */
bool isGluedTags(QStringView text, const Line &line)
{
    if (line.hasFinalStop || line.words > 15 || line.capitalShare < 0.99)
        return false;
    int joints = 0;
    for (const QStringView &word : text.tokenize(u' ', Qt::SkipEmptyParts)) {
        if (!word.front().isUpper() || word.startsWith(QLatin1String("Mc")) || word.startsWith(QLatin1String("Mac")))
            continue;
        for (qsizetype i = 3; i + 2 < word.size(); ++i)
            joints += word[i].isUpper() && word[i - 1].isLower() && word[i - 2].isLower() && word[i + 1].isLower();
    }
    return joints >= 2 || (joints == 1 && line.words <= 3);
}

/** "In this Jan. 3, 2020, file photo, ...": how agencies open a caption. */
bool isPhotoDescription(const Line &line)
{
    static const QRegularExpression pattern(QStringLiteral(
        "^(?:\\(?file\\)? ?- )?in this .{0,40}\\b(?:file |handout |frame |satellite )?(?:photo|image|frame grab)\\b"));
    return line.folded.size() > 20 && pattern.match(line.folded).hasMatch();
}

bool isAddress(const Line &line)
{
    return line.words <= 2
        && (line.folded.startsWith(QLatin1String("http")) || line.folded.startsWith(QLatin1String("www.")))
        && !line.folded.contains(u' ');
}

void markByShape(QStringView text, Line &line)
{
    const QStringView raw = textIn(text, line.span);
    if (isSeparator(raw))
        return line.makeFurniture(QStringLiteral("separator"), 1.0);
    if (line.words > 60)
        return;
    if (isReadingTime(line) || isCounter(line))
        return line.makeFurniture(QStringLiteral("reading time"), 0.95);
    if (isDateLine(raw))
        return line.makeFurniture(QStringLiteral("date line"), 0.95);
    if (!findByline(raw).isEmpty())
        return line.makeFurniture(QStringLiteral("byline"), 0.9);
    if (const QString reason = wireLineReason(raw, line); !reason.isEmpty())
        return line.makeFurniture(reason, 0.9);
    if (const QString reason = furnitureByPhrase(line); !reason.isEmpty())
        return line.makeFurniture(reason, 0.9);
    if (line.words <= 45 && ((!line.hasFinalStop && hasPhotoCredit(raw)) || isPhotoDescription(line)))
        return line.makeFurniture(QStringLiteral("caption"), 0.85);
    if (isAddress(line))
        return line.makeFurniture(QStringLiteral("link"), 0.95);
    if (isGluedTags(raw, line))
        return line.makeFurniture(QStringLiteral("tags"), 0.85);
}

} // namespace

bool isRunningText(const Line &line)
{
    return line.isBody() && line.words >= 8 && (line.hasFinalStop || line.words > 70) && line.capitalShare < 0.75;
}

bool isHeadlineLike(const Line &line)
{
    return line.words >= 3 && line.words <= 25 && !line.hasFinalStop && !line.folded.endsWith(u':')
        && !line.folded.endsWith(u',') && !line.folded.endsWith(u';');
}

qsizetype quotedHeadlineEnd(QStringView line)
{
    const QString folded = foldPunctuation(line);
    const QChar mark = folded.isEmpty() ? QChar() : folded.front();
    if (mark != u'\'' && mark != u'"')
        return 0;
    qsizetype end = 1;
    while (end < folded.size()) {
        end = folded.indexOf(mark, end);
        if (end < 0)
            return 0;
        // an apostrophe inside a word closes nothing
        if (end + 1 == folded.size() || !folded.at(end + 1).isLetterOrNumber())
            break;
        ++end;
    }
    if (end >= folded.size())
        return 0;
    const QStringView inside = QStringView(folded).sliced(1, end - 1);
    const qsizetype words = inside.count(u' ') + 1;
    const bool isOpenEnded = !inside.isEmpty() && (inside.back().isLetterOrNumber() || inside.back() == u')');
    return isOpenEnded && words >= 5 && words <= 20 ? end + 1 : 0;
}

bool hasPhotoCredit(QStringView line)
{
    static const QRegularExpression pattern(
        QStringLiteral("(?:\\[[A-Z][^\\]:\\d]{1,60}\\]|\\((?:(?:AP|AFP|EPA|PA|Reuters|Getty|Xinhua|TASS|Anadolu|"
                       "Shutterstock|iStock|Alamy|Photo|Image|Picture|Courtesy|File|"
                       "Supplied|Credit)\\b[^)]{0,60}|[^)]{1,60}(?:via AP|via "
                       "Reuters|Images|/AP|/AFP|/Reuters|/EPA|Getty|photo))\\))\\.?$"));
    return line.size() <= 600 && (line.endsWith(u']') || line.endsWith(u')') || line.endsWith(u'.'))
        && pattern.matchView(line).hasMatch();
}

void markFurnitureByShape(const QString &text, const RunContext &context, QList<Line> &lines)
{
    context.each(readingStage(), lines.size(), [&](qsizetype index) {
        Line &line = lines[index];
        if (line.isBody() && line.kind != BlockKind::Table)
            markByShape(text, line);
    });
}

void markQuotedHeadlines(const QString &text, QList<Line> &lines)
{
    for (Line &line : lines) {
        if (line.isBody() && line.kind == BlockKind::Paragraph
            && quotedHeadlineEnd(textIn(text, line.span)) == line.span.length())
            line.makeFurniture(QStringLiteral("related headline"), 0.65);
    }
}

void markTeasersByLinks(QList<Line> &lines)
{
    for (Line &line : lines) {
        if (line.isBody() && line.kind == BlockKind::Paragraph && line.linkShare >= 0.95 && !line.hasFinalStop
            && line.words >= 4)
            line.makeFurniture(QStringLiteral("teaser"), 0.8);
    }
}

namespace
{

/** "Related", "More from ...", "Comments": what opens the part of a page after the article. */
bool opensTail(const Line &line)
{
    if (line.words > 8 || line.hasFinalStop)
        return false;
    const bool isNamed = line.role == LineRole::Furniture
        && (line.reason == QLatin1String("teaser") || line.reason == QLatin1String("comments")
            || line.reason == QLatin1String("section label"));
    return isNamed
        || (line.isBody() && line.folded.startsWith(QLatin1String("more ")) && line.words >= 2 && line.linkShare < 0.5);
}

} // namespace

void markPageTail(QList<Line> &lines)
{
    int all = 0;
    for (const Line &line : lines)
        all += line.isBody() ? line.words : 0;
    int after = 0;
    int heads = 0; // of the body lines behind the one looked at
    int headsWithIt = 0;
    qsizetype tail = lines.size();
    for (qsizetype i = lines.size() - 1; i > 0 && after * 2 <= all; --i) {
        after += lines[i].isBody() ? lines[i].words : 0;
        heads = headsWithIt;
        headsWithIt += lines[i].isBody() && (isHeadlineLike(lines[i]) || lines[i].linkShare > 0.3);
        const bool isHead
            = lines[i].kind == BlockKind::Heading || lines[i].role == LineRole::Furniture || lines[i].words <= 6;
        if (!opensTail(lines[i]) || !isHead)
            continue;
        // the larger the part that goes, the more must speak for it
        if (heads < 2 || (after * 4 > all && (heads < 4 || lines[i].kind != BlockKind::Heading)))
            continue;
        for (qsizetype k = i; k < tail; ++k) {
            if (lines[k].isBody())
                lines[k].makeFurniture(QStringLiteral("teaser"), 0.8);
        }
        tail = i;
        headsWithIt = 0;
    }
}

void markRepeatedLines(QList<Line> &lines)
{
    QSet<QString> seen;
    for (Line &line : lines) {
        if (!line.isBody() || line.words < 8)
            continue;
        if (seen.contains(line.folded))
            line.makeFurniture(QStringLiteral("repeated line"), 0.8);
        seen.insert(line.folded);
    }
}

} // namespace Counterpoint
