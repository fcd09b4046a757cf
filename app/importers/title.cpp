// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "title.h"

#include "furniture.h"
#include "outletname.h"

#include <text/fold.h>

namespace Counterpoint
{

namespace
{

/** How far down a title may stand. */
constexpr qsizetype kHeadLines = 15;

const QStringList &titleSeparators()
{
    static const QStringList separators{
        QStringLiteral(" | "),      QStringLiteral(" - "),      QStringLiteral(" \u2013 "),
        QStringLiteral(" \u2014 "), QStringLiteral(" \u00BB "), QStringLiteral(" \u00AB "),
        QStringLiteral(" :: "),     QStringLiteral(" \u00B7 "), QStringLiteral(" \u2022 ")};
    return separators;
}

/** The first line of running text, or the end of the head. */
qsizetype bodyStart(const QList<Line> &lines)
{
    qsizetype i = 0;
    while (i < lines.size() && !isRunningText(lines[i]))
        ++i;
    return i;
}

/** "Headline<separator>Outlet" where the headline is @p headline: the outlet as written. Empty when it is not that. */
QString suffixAfter(const QString &line, const QString &headline)
{
    const QString folded = foldPunctuation(line);
    const QString start = foldPunctuation(headline);
    if (folded.size() <= start.size() + 2 || !folded.startsWith(start, Qt::CaseInsensitive))
        return {};
    const QString rest = line.mid(start.size());
    for (const QString &separator : titleSeparators()) {
        if (rest.startsWith(separator))
            return rest.mid(separator.size()).trimmed();
    }
    return {};
}

QString lineText(const Draft &draft, const Line &line)
{
    return textIn(draft.text, line.span).toString();
}

void useLine(const Draft &draft, QList<Line> &lines, qsizetype index, FoundTitle &found)
{
    found.line = index;
    found.span = lines[index].span;
    found.title = lineText(draft, lines[index]).simplified();
    lines[index].role = LineRole::Title;
    lines[index].reason.clear();
}

bool canBeTitle(const QString &text, const Line &line)
{
    return line.isBody() && line.words >= 3 && line.words <= 40 && !textIn(text, line.span).endsWith(u':')
        && (!line.hasFinalStop || !textIn(text, line.span).endsWith(u'.') || line.capitalShare >= 0.7);
}

/** A line that opens another one of the head, which goes on with the outlet's name. */
bool findByPageTitle(const Draft &draft, QList<Line> &lines, qsizetype end, FoundTitle &found)
{
    for (qsizetype page = 0; page < end; ++page) {
        for (qsizetype i = 0; i < end; ++i) {
            if (i == page || lines[i].words < 3 || !lines[page].folded.startsWith(lines[i].folded))
                continue;
            const QString outlet = suffixAfter(lineText(draft, lines[page]), lineText(draft, lines[i]));
            if (outlet.isEmpty() || lines[i].role == LineRole::Title)
                continue;
            useLine(draft, lines, i, found);
            found.outlet = outlet;
            lines[page].makeFurniture(QStringLiteral("page title"), 0.95);
            return true;
        }
    }
    return false;
}

bool findRepeated(const Draft &draft, QList<Line> &lines, qsizetype end, FoundTitle &found)
{
    for (qsizetype i = 0; i < end; ++i) {
        for (qsizetype k = i + 1; k < end; ++k) {
            if (canBeTitle(draft.text, lines[i]) && lines[i].folded == lines[k].folded) {
                useLine(draft, lines, i, found);
                return true;
            }
        }
    }
    return false;
}

/** The line that is the title the file's format gave, word for word or with the outlet's name. */
bool findByHint(const Draft &draft, QList<Line> &lines, FoundTitle &found)
{
    const QString wanted = foldForMatching(draft.hints.title);
    if (wanted.isEmpty())
        return false;
    for (qsizetype i = 0; i < std::min(lines.size(), kHeadLines); ++i) {
        if (lines[i].folded == wanted) {
            useLine(draft, lines, i, found);
            return true;
        }
    }
    found.title = draft.hints.title.simplified();
    return true;
}

bool findFirst(const Draft &draft, QList<Line> &lines, qsizetype end, FoundTitle &found)
{
    for (qsizetype i = 0; i < end; ++i) {
        const bool isQuotedAside
            = i > 0 && quotedHeadlineEnd(textIn(draft.text, lines[i].span)) == lines[i].span.length();
        if (!canBeTitle(draft.text, lines[i]) || isQuotedAside)
            continue;
        useLine(draft, lines, i, found);
        const PageTitle parted = splitPageTitle(found.title);
        if (!parted.outlet.isEmpty()) {
            const qsizetype at = textIn(draft.text, found.span).indexOf(parted.headline);
            found.title = parted.headline;
            found.outlet = parted.outlet;
            if (at < 0)
                return true; // its inner space was not simple: the whole line stands for the title
            found.span.end = found.span.start + at + parted.headline.size();
            lines[i].parts
                = {{found.span, LineRole::Title, {}, 1.0},
                   {{found.span.end, lines[i].span.end}, LineRole::Furniture, QStringLiteral("page title"), 0.8}};
        }
        return true;
    }
    return false;
}

void markTitleRepeats(const Draft &draft, QList<Line> &lines, const FoundTitle &found)
{
    const QString wanted = foldForMatching(found.title);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i == found.line || !lines[i].isBody() || lines[i].words < 3)
            continue;
        if (lines[i].folded == wanted
            || (i < kHeadLines && !suffixAfter(lineText(draft, lines[i]), found.title).isEmpty()))
            lines[i].makeFurniture(QStringLiteral("repeated title"), 0.95);
    }
}

} // namespace

PageTitle splitPageTitle(const QString &pageTitle, const QString &headline)
{
    if (!headline.isEmpty()) {
        const QString outlet = suffixAfter(pageTitle, headline);
        return {headline, outlet};
    }
    for (const QString &separator : titleSeparators()) {
        const qsizetype cut = pageTitle.lastIndexOf(separator);
        if (cut < 0)
            continue;
        const QString left = pageTitle.first(cut).trimmed();
        const QString right = pageTitle.mid(cut + separator.size()).trimmed();
        const bool isShort = !right.isEmpty() && right.count(u' ') < 5 && left.count(u' ') >= 2;
        if (isShort && isNameCase(right) && (separator == QLatin1String(" | ") || hasOutletWord(right)))
            return {left, right};
    }
    return {pageTitle, {}};
}

FoundTitle findTitle(const Draft &draft, QList<Line> &lines)
{
    FoundTitle found;
    const qsizetype end = std::min({bodyStart(lines), lines.size(), kHeadLines});
    if (findByHint(draft, lines, found) || findByPageTitle(draft, lines, end, found)
        || findRepeated(draft, lines, end, found) || findFirst(draft, lines, end, found))
        markTitleRepeats(draft, lines, found);
    return found;
}

} // namespace Counterpoint
