// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "htmlexporter.h"

#include "htmlsections.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace Counterpoint
{

namespace
{

QString styleSheet()
{
    QFile file(u":/counterpoint/report/report.css"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString navigation()
{
    const std::pair<QString, QString> links[] = {
        {u"articles"_s, reportTr("Articles")},
        {u"files"_s, reportTr("Files left out")},
        {u"discrepancies"_s, reportTr("Discrepancies")},
        {u"timeline"_s, reportTr("Timeline")},
        {u"shared"_s, reportTr("Shared copy")},
        {u"links"_s, reportTr("Other matches")},
        {u"coverage"_s, reportTr("Who reports what")},
        {u"headlines"_s, reportTr("Headlines")},
        {u"conditions"_s, reportTr("Condition of each text")},
        {u"claims"_s, reportTr("Claims")},
        {u"method"_s, reportTr("Method")},
    };
    QString html = u"<nav>"_s;
    for (const auto &[id, title] : links)
        html += u"<a href=\"#%1\">%2</a>"_s.arg(id, Html::escaped(title));
    return html + u"</nav>\n"_s;
}

QString pageHead(const QString &title)
{
    // The policy forbids every load and script, should an escape ever fail.
    return u"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>%1</title>\n<style>\n%2"
           "</style>\n</head>\n<body>\n"_s.arg(Html::escaped(title), styleSheet());
}

} // namespace

QString HtmlExporter::format() const
{
    return u"html"_s;
}

QString HtmlExporter::title() const
{
    return reportTr("Report (HTML)");
}

QString HtmlExporter::suffix() const
{
    return u"html"_s;
}

Result<void> HtmlExporter::write(const Snapshot &snapshot, QIODevice &device) const
{
    const ReportView view(snapshot);
    const QString heading = reportTr("Comparison of %1 articles").arg(view.comparison().articles.size());
    device.write(pageHead(heading).toUtf8());
    device.write(u"<header><h1>%1</h1>\n%2</header>\n<main>\n"_s.arg(Html::escaped(heading), navigation()).toUtf8());
    for (const auto &section : {Html::articles, Html::files, Html::discrepancies, Html::timeline, Html::sharedCopy,
                                Html::coverage, Html::headlines, Html::conditions, Html::claims, Html::method})
        device.write(section(view).toUtf8());
    device.write("</main>\n</body>\n</html>\n");
    return {};
}

} // namespace Counterpoint
