// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "htmlsections.h"

#include <model/vocabulary.h>

using namespace Qt::StringLiterals;

namespace Counterpoint::Html
{

namespace
{

/** Label and words of one line; nothing where there is nothing to say. */
QString line(const QString &label, const QString &words)
{
    return words.isEmpty() ? QString() : u"<p class=\"muted\">%1: %2</p>\n"_s.arg(escaped(label), escaped(words));
}

QString articleHead(const ReportView &view, int article, const QString &title)
{
    return u"<h3>%1 %2%3</h3>\n"_s.arg(badge(article), escaped(view.comparison().articleName(article)),
                                       title.isEmpty() ? QString() : u": "_s + escaped(title));
}

QString headlineCard(const ReportView &view, const Headline &headline)
{
    QString html = u"<div class=\"card\">"_s + articleHead(view, headline.article, headline.text);
    html += line(reportTr("Names"), headline.names.join(u", "_s));
    html += line(reportTr("Leaves out what most of the others name"), headline.leavesOut.join(u", "_s));
    html += line(reportTr("Figures"), headline.figures.join(u", "_s));
    html += line(reportTr("Hedged by"), headline.hedge);
    html += line(reportTr("Given as said"), headline.attribution);
    for (const HeadlineNote &note : headline.notes)
        html += u"<p><span class=\"kind conflict\">%1</span> %2</p>\n"_s.arg(
            escaped(Vocabulary::headlineNote(note.kind)), escaped(note.reason));
    return html + u"</div>\n"_s;
}

QString conditionBlock(const ReportView &view, const Condition &condition)
{
    const QString html = u"<p><span class=\"kind\">%1</span> %2</p>\n"_s.arg(
        escaped(Vocabulary::conditionKind(condition.kind)), escaped(condition.reason));
    return condition.sentence ? html + quotation(view, {condition.article, *condition.sentence}, condition.span) : html;
}

} // namespace

QString headlines(const ReportView &view)
{
    QString html;
    for (const Headline &headline : view.comparison().headlines)
        html += headlineCard(view, headline);
    return section(u"headlines"_s, reportTr("Headlines"), html);
}

QString conditions(const ReportView &view)
{
    QString html;
    int article = -1;
    for (const Condition &condition : view.comparison().conditions) {
        if (condition.article != article) {
            html += article < 0 ? u"<div class=\"card\">"_s : u"</div>\n<div class=\"card\">"_s;
            article = condition.article;
            html += articleHead(view, article, {});
        }
        html += conditionBlock(view, condition);
    }
    return section(u"conditions"_s, reportTr("Condition of each text"),
                   html.isEmpty() ? QString() : html + u"</div>\n"_s);
}

} // namespace Counterpoint::Html
