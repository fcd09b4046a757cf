// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metadata.h"

#include "byline.h"
#include "filename.h"
#include "textdates.h"
#include "wirecredit.h"

#include <model/correction.h>

#include <QFileInfo>
#include <QRegularExpression>

namespace Counterpoint
{

namespace
{

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
    const ToldDates dates = toldDates(draft, lines, title.line, name);
    Metadata metadata;
    metadata.title = title.title;
    metadata.titleSpan = title.span;
    metadata.byline = bylineOf(draft, lines);
    metadata.url = webAddress(draft.hints.url);
    metadata.language = draft.hints.language;
    metadata.published = dates.published;
    metadata.otherDates = dates.others;
    metadata.section = draft.hints.section;
    metadata.wireCredit = findWireCredit(draft, lines, metadata.byline);
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
