// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metadata.h"

#include "byline.h"
#include "stateddate.h"

#include <model/correction.h>

#include <QFileInfo>
#include <QRegularExpression>

namespace Counterpoint
{

namespace
{

/** A dated line and how good a witness of the publication it is; more is better, 0 is none. */
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
        return {}; // the day on which the page was shown, as many sites print it in their head
    if (isAboveTitle)
        return found(1, "date line above the title");
    return isInHead(lines, index) ? found(4, "date line under the title") : found(3, "date line after the text");
}

PublicationDate dateFromLines(const QString &text, const QList<Line> &lines, qsizetype titleLine)
{
    DatedLine best;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].role != LineRole::Furniture || lines[i].words > 30)
            continue;
        if (lines[i].reason != QLatin1String("byline") && lines[i].reason != QLatin1String("date line"))
            continue;
        const DatedLine found = datedLine(text, lines, i, titleLine);
        if (found.rank > best.rank)
            best = found;
    }
    return best.published;
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

/** "2020-01-12 outlet title.txt", "2020-01-12_outlet_title.html": what people name saved articles. */
struct FileName {
    QDate date;
    QString outlet;
};

FileName readFileName(const QString &file)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(\\d{4}-\\d{2}-\\d{2})(?:_([^_]+)_.+| - ([^-]+?) - .+|[ _-].*)?$"));
    const QRegularExpressionMatch match = pattern.match(QFileInfo(file).completeBaseName());
    if (!match.hasMatch())
        return {};
    const QString outlet = match.captured(2).isEmpty() ? match.captured(3) : match.captured(2);
    return {QDate::fromString(match.captured(1), Qt::ISODate), outlet.trimmed()};
}

PublicationDate publishedOf(const Draft &draft, const QList<Line> &lines, qsizetype titleLine, const FileName &name)
{
    if (draft.hints.published)
        return *draft.hints.published;
    PublicationDate published = dateFromLines(draft.text, lines, titleLine);
    if (published.basis == DateBasis::None)
        published = dateFromDateline(draft.text, lines);
    if (published.basis == DateBasis::None && name.date.isValid())
        published = publicationDate({name.date, {}, {}, {}, false}, DateBasis::Metadata,
                                    QStringLiteral("date in the file's name"));
    return published;
}

QString bylineOf(const Draft &draft, const QList<Line> &lines)
{
    if (!draft.hints.byline.isEmpty())
        return draft.hints.byline;
    for (const Line &line : lines) {
        if (line.role == LineRole::Furniture && line.reason == QLatin1String("byline")) {
            const QString names = findByline(textIn(draft.text, line.span));
            if (!names.isEmpty())
                return names;
        }
    }
    return {};
}

QString outletOfDateLine(const QString &text, const QList<Line> &lines)
{
    for (const Line &line : lines) {
        if (line.role == LineRole::Furniture && line.reason == QLatin1String("date line")) {
            const QString outlet = outletBesideDate(textIn(text, line.span));
            if (!outlet.isEmpty())
                return outlet;
        }
    }
    return {};
}

} // namespace

Metadata gatherMetadata(const Draft &draft, const QList<Line> &lines, const FoundTitle &title, const QString &file)
{
    const FileName name = readFileName(file);
    Metadata metadata;
    metadata.title = title.title;
    metadata.titleSpan = title.span;
    metadata.byline = bylineOf(draft, lines);
    metadata.url = webAddress(draft.hints.url);
    metadata.language = draft.hints.language;
    metadata.published = publishedOf(draft, lines, title.line, name);
    const auto setOutlet = [&metadata](const QString &outlet, const char *basis) {
        if (metadata.outlet.isEmpty() && !outlet.isEmpty()) {
            metadata.outlet = outlet;
            metadata.outletBasis = QString::fromLatin1(basis);
        }
    };
    setOutlet(draft.hints.outlet, "metadata");
    setOutlet(title.outlet, "page title");
    setOutlet(outletOfDateLine(draft.text, lines), "line of outlet and date");
    setOutlet(name.outlet, "file name");
    return metadata;
}

} // namespace Counterpoint
