// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "htmlexporter.h"

#include "htmlsections.h"

#include <model/storyview.h>

#include <QFile>

#include <algorithm>

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

using Links = QList<std::pair<QString, QString>>; // id, title

QString navigation(const Links &links)
{
    QString html = u"<nav>"_s;
    for (const auto &[id, title] : links)
        html += u"<a href=\"#%1\">%2</a>"_s.arg(id, Html::escaped(title));
    return html + u"</nav>\n"_s;
}

Links linksOfOneStory()
{
    return {
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
}

QString storyId(int story)
{
    return u"story-%1"_s.arg(story + 1);
}

Links linksOfStories(const Comparison &comparison)
{
    Links links;
    for (int i = 0; i < comparison.stories.size(); ++i)
        links.append({storyId(i), comparison.stories.at(i).title});
    return links
        + Links{{u"between"_s, reportTr("Shared copy between stories")},
                {u"files"_s, reportTr("Files left out")},
                {u"claims"_s, reportTr("Claims")},
                {u"method"_s, reportTr("Method")}};
}

/** The same with ids of their own: the sections of every story stand on one page. */
QString withIdsOf(const QString &story, QString sections)
{
    return sections.replace(u"<section id=\""_s, u"<section id=\"%1-"_s.arg(story)); // texts have no raw markup
}

QString storySection(const Snapshot &snapshot, int story)
{
    const Story &told = snapshot.comparison->stories.at(story);
    Snapshot own = snapshot;
    own.comparison = std::make_shared<const Comparison>(cutTo(*snapshot.comparison, told.articles));
    const ReportView view(own);
    QString sections;
    for (const auto &section : {Html::articles, Html::discrepancies, Html::timeline, Html::sharedCopy, Html::coverage,
                                Html::headlines, Html::conditions})
        sections += section(view);
    return u"<section id=\"%1\" class=\"story\">\n<h1>%2</h1>\n%3</section>\n"_s.arg(
        storyId(story), Html::escaped(told.title), withIdsOf(storyId(story), sections));
}

/** What articles of different stories have in common: an agency's paragraph of background, a stock phrase. */
QString betweenStories(const Snapshot &snapshot)
{
    const Comparison &comparison = *snapshot.comparison;
    QList<int> storyOf(comparison.articles.size());
    for (int story = 0; story < comparison.stories.size(); ++story) {
        for (const int article : comparison.stories.at(story).articles)
            storyOf[article] = story;
    }
    Comparison crossing;
    crossing.articles = comparison.articles;
    std::ranges::copy_if(comparison.matches, std::back_inserter(crossing.matches), [&](const Match &match) {
        return match.kind != MatchKind::Partial && storyOf.at(match.a.article) != storyOf.at(match.b.article);
    });
    Snapshot own = snapshot;
    own.comparison = std::make_shared<const Comparison>(std::move(crossing));
    return u"<section id=\"between\">\n<h1>%1</h1>\n%2</section>\n"_s.arg(
        Html::escaped(reportTr("Shared copy between stories")),
        withIdsOf(u"between"_s, Html::sharedCopy(ReportView(own))));
}

void writeStories(const Snapshot &snapshot, QIODevice &device)
{
    for (int story = 0; story < snapshot.comparison->stories.size(); ++story)
        device.write(storySection(snapshot, story).toUtf8());
    device.write(betweenStories(snapshot).toUtf8());
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
    const bool hasStories = view.comparison().stories.size() > 1;
    const QString links = navigation(hasStories ? linksOfStories(view.comparison()) : linksOfOneStory());
    device.write(u"<header><h1>%1</h1>\n%2</header>\n<main>\n"_s.arg(Html::escaped(heading), links).toUtf8());
    const auto write = [&](std::initializer_list<QString (*)(const ReportView &)> sections) {
        for (const auto &section : sections)
            device.write(section(view).toUtf8());
    };
    if (hasStories) {
        writeStories(snapshot, device);
        write({Html::files});
    } else {
        write({Html::articles, Html::files, Html::discrepancies, Html::timeline, Html::sharedCopy, Html::coverage,
               Html::headlines, Html::conditions});
    }
    write({Html::claims, Html::method});
    device.write("</main>\n</body>\n</html>\n");
    return {};
}

} // namespace Counterpoint
