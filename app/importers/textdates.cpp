// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "textdates.h"

#include "byline.h"
#include "stateddate.h"

#include <QRegularExpression>

#include <algorithm>

namespace Counterpoint
{

namespace
{

/** A dated line and how good a witness of the publication it is; more is better, 0 is none, below 0 is another day. */
struct DatedLine {
    int rank = 0;
    PublicationDate published;
};

bool isAfterBody(const QList<Line> &lines, qsizetype index)
{
    for (qsizetype i = index + 1; i < lines.size(); ++i) {
        if (lines[i].isBody() && lines[i].words >= 8)
            return false;
    }
    return index > 0;
}

bool isInHead(const QList<Line> &lines, qsizetype index)
{
    for (qsizetype i = 0; i < index; ++i) {
        if (lines[i].isBody() && lines[i].words >= 8 && lines[i].hasFinalStop)
            return false;
    }
    return true;
}

DatedLine datedLine(const QString &text, const QList<Line> &lines, qsizetype index, qsizetype titleLine)
{
    const Line &line = lines[index];
    const QStringView raw = textIn(text, line.span);
    const auto stated = findStatedDate(raw);
    if (!stated || (!isInHead(lines, index) && !isAfterBody(lines, index)))
        return {};
    const Span evidence{line.span.start + stated->span.start, line.span.start + stated->span.end};
    const auto found = [&](int rank, const char *rule) {
        return DatedLine{rank, publicationDate(*stated, DateBasis::Stated, QString::fromLatin1(rule), evidence)};
    };
    if (isUpdateLine(raw))
        return found(2, "date of the last change, no other is given");
    static const QRegularExpression published(QStringLiteral("\\b(?:published|posted|issued|released)\\b"),
                                              QRegularExpression::CaseInsensitiveOption);
    if (published.matchView(raw).hasMatch())
        return found(6, "published line");
    if (line.reason == QLatin1String("byline"))
        return found(5, "byline date");
    const bool isAboveTitle = titleLine >= 0 && index < titleLine;
    if (isAboveTitle && stated->hasWeekday)
        return found(-1, "day on which the page was shown"); // as many sites print it in their head
    if (isAboveTitle)
        return found(1, "date line above the title");
    return isInHead(lines, index) ? found(4, "date line under the title") : found(3, "date line after the text");
}

QList<DatedLine> datedLines(const QString &text, const QList<Line> &lines, qsizetype titleLine)
{
    QList<DatedLine> found;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].role != LineRole::Furniture || lines[i].words > 30)
            continue;
        if (lines[i].reason != QLatin1String("byline") && lines[i].reason != QLatin1String("date line"))
            continue;
        const DatedLine line = datedLine(text, lines, i, titleLine);
        if (line.rank != 0)
            found.append(line);
    }
    std::ranges::stable_sort(found, std::ranges::greater(), &DatedLine::rank);
    return found;
}

/** "EASTPORT, March 4, 2021 (Agency) -": the dateline of the first paragraph, when it gives the year. */
PublicationDate dateFromDateline(const QString &text, const QList<Line> &lines)
{
    static const QRegularExpression end(QStringLiteral("\\) ?[-\u2013\u2014]|[-\u2013\u2014:] "));
    for (const Line &line : lines) {
        if (!line.isBody() || line.words < 8)
            continue;
        const QStringView head = textIn(text, line.span).first(std::min<qsizetype>(line.span.length(), 90));
        const QRegularExpressionMatch match = end.matchView(head);
        const auto stated = match.hasMatch() ? findStatedDate(head.first(match.capturedStart())) : std::nullopt;
        if (!stated || !head.front().isUpper())
            return {};
        const Span evidence{line.span.start + stated->span.start, line.span.start + stated->span.end};
        return publicationDate(*stated, DateBasis::Dateline, QStringLiteral("dateline"), evidence);
    }
    return {};
}

void addDate(QList<PublicationDate> &dates, const PublicationDate &date)
{
    constexpr qsizetype kMost = 12;
    const bool isKnown = std::ranges::any_of(dates, [&](const PublicationDate &known) {
        return known.date == date.date && known.time == date.time && known.rule == date.rule;
    });
    if (date.basis != DateBasis::None && date.date.isValid() && !isKnown && dates.size() < kMost)
        dates.append(date);
}

PublicationDate fromName(QDate date, const char *rule)
{
    return date.isValid() ? publicationDate({date, {}, {}, {}, false}, DateBasis::Metadata, QString::fromLatin1(rule))
                          : PublicationDate();
}

} // namespace

ToldDates toldDates(const Draft &draft, const QList<Line> &lines, qsizetype titleLine, const FileName &name)
{
    const QList<DatedLine> dated = datedLines(draft.text, lines, titleLine);
    QList<PublicationDate> witnesses;
    if (draft.hints.published)
        addDate(witnesses, *draft.hints.published);
    for (const DatedLine &line : dated) {
        if (line.rank > 0)
            addDate(witnesses, line.published);
    }
    addDate(witnesses, dateFromDateline(draft.text, lines));
    addDate(witnesses, fromName(name.date, "date in the file's name"));
    ToldDates told;
    if (!witnesses.isEmpty())
        told.published = witnesses.takeFirst();
    told.others = witnesses;
    for (const PublicationDate &other : draft.hints.otherDates)
        addDate(told.others, other);
    for (const DatedLine &line : dated) {
        if (line.rank < 0)
            addDate(told.others, line.published);
    }
    addDate(told.others, fromName(name.saved, "day of saving in the file's name"));
    return told;
}

} // namespace Counterpoint
