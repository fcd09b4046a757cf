// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "htmlsections.h"

#include "timelinesvg.h"

#include <model/enumnames.h>
#include <model/vocabulary.h>

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Counterpoint::Html
{

namespace
{

QString row(const QStringList &cells)
{
    return u"<tr><td>"_s + cells.join(u"</td><td>"_s) + u"</td></tr>\n"_s;
}

QString head(const QStringList &titles)
{
    QString html = u"<tr>"_s;
    for (const QString &title : titles)
        html += u"<th scope=\"col\">"_s + escaped(title) + u"</th>"_s;
    return html + u"</tr>\n"_s;
}

QString table(const QString &rows)
{
    return u"<div class=\"wide\"><table>\n"_s + rows + u"</table></div>\n"_s;
}

QString badges(const QList<int> &articles)
{
    QStringList list;
    for (int article : articles)
        list.append(badge(article));
    return list.join(u' ');
}

/** The span that a conflict of the discrepancy marks in this sentence; empty when none does. */
Span markedIn(const Comparison &comparison, const Discrepancy &discrepancy, SentenceRef ref)
{
    for (int index : discrepancy.conflicts) {
        const Conflict &conflict = comparison.conflicts.at(index);
        if (conflict.a == ref)
            return conflict.aSpan;
        if (conflict.b == ref)
            return conflict.bSpan;
    }
    return {};
}

QString valueBlock(const ReportView &view, const Discrepancy &discrepancy, const DiscrepancyValue &value)
{
    const QString count
        = (value.articles.size() == 1 ? reportTr("1 article") : reportTr("%1 articles").arg(value.articles.size()))
        + u", "_s
        + (value.origins == 1 ? reportTr("at most 1 origin") : reportTr("at most %1 origins").arg(value.origins));
    QString html = u"<p class=\"value\">%1 <span class=\"muted\">%2, %3</span></p>\n"_s.arg(
        escaped(value.value), badges(value.articles), escaped(count));
    for (SentenceRef ref : value.sentences)
        html += quotation(view, ref, markedIn(view.comparison(), discrepancy, ref));
    return html;
}

QString discrepancyCard(const ReportView &view, const Discrepancy &discrepancy)
{
    QString html = u"<div class=\"card\"><h3><span class=\"kind conflict\">%1</span> %2</h3>\n"_s.arg(
        escaped(Vocabulary::conflictKind(discrepancy.kind)), escaped(discrepancy.subject));
    html += u"<p class=\"status muted\">%1</p>\n"_s.arg(escaped(view.status(discrepancy.key)));
    if (!discrepancy.conflicts.isEmpty()) {
        const Conflict &first = view.comparison().conflicts.at(discrepancy.conflicts.first());
        html += u"<p>%1</p>\n"_s.arg(escaped(first.reason));
        if (!first.suggested.isEmpty())
            html += u"<p class=\"muted\">%1</p>\n"_s.arg(
                escaped(reportTr("Possible reconciliation: %1").arg(first.suggested)));
    }
    for (const DiscrepancyValue &value : discrepancy.values)
        html += valueBlock(view, discrepancy, value);
    return html + u"</div>\n"_s;
}

QString eventRow(const Event &event)
{
    QStringList readings;
    for (const EventReading &reading : event.readings)
        readings.append(escaped(Vocabulary::range(reading.date, QLocale::c())) + u' ' + badges(reading.articles));
    QStringList attached;
    for (const EventEvidence &evidence : event.evidence)
        if (evidence.isAttached && !attached.contains(badge(evidence.sentence.article)))
            attached.append(badge(evidence.sentence.article));
    return row({readings.isEmpty() ? escaped(reportTr("undated")) : readings.join(u"<br>"_s), escaped(event.title),
                attached.join(u' ')});
}

QString evidenceQuotation(const ClaimEvidence &evidence)
{
    const QString place = escaped(nameOf(evidence.stance)) + u", "_s + escaped(evidence.file);
    const QString review = evidence.needsReview
        ? u" <strong>%1</strong>"_s.arg(escaped(reportTr("Not found in the article as it is now: to be reviewed.")))
        : QString();
    return u"<blockquote>%1<footer>%2%3</footer></blockquote>\n"_s.arg(escaped(evidence.exact), place, review);
}

} // namespace

QString section(const QString &id, const QString &heading, const QString &body)
{
    const QString content
        = body.isEmpty() ? u"<p class=\"none\">%1</p>\n"_s.arg(escaped(reportTr("None found."))) : body;
    return u"<section id=\"%1\">\n<h2>%2</h2>\n"_s.arg(id, escaped(heading)) + content + u"</section>\n"_s;
}

QString escaped(const QString &text)
{
    QString safe = text.toHtmlEscaped();
    for (QChar &c : safe)
        if (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t')
            c = QChar::ReplacementCharacter;
    return safe;
}

QString badge(int article)
{
    return u"<span class=\"badge\">%1</span>"_s.arg(Vocabulary::badge(article));
}

QString quotation(const ReportView &view, SentenceRef ref, Span marked)
{
    const Article &article = view.comparison().article(ref);
    const Span sentence = article.sentences.at(ref.sentence).span;
    const auto part
        = [&](qsizetype start, qsizetype end) { return escaped(textIn(article.text, {start, end}).toString()); };
    QString text = part(sentence.start, sentence.end);
    if (!marked.isEmpty() && sentence.contains(marked))
        text = part(sentence.start, marked.start) + u"<mark>"_s + part(marked.start, marked.end) + u"</mark>"_s
            + part(marked.end, sentence.end);
    return u"<blockquote>%1<footer>%2 %3, %4, %5</footer></blockquote>\n"_s.arg(
        text, badge(ref.article), escaped(view.comparison().articleName(ref.article)), escaped(article.place()),
        escaped(reportTr("sentence %1").arg(ref.sentence + 1)));
}

/** File, hash and, where they are known, the addresses: as text, so that a report opens nothing by itself. */
QString sourceOf(const Article &article)
{
    QString source = escaped(article.place()) + u"<br><span class=\"hash\">"_s + QString::fromLatin1(article.sha256)
        + u"</span>"_s;
    if (!article.metadata.url.isEmpty())
        source += u"<br><span class=\"address\">%1</span>"_s.arg(escaped(article.metadata.url));
    if (!article.metadata.archiveUrl.isEmpty())
        source += u"<br><span class=\"address\">%1</span>"_s.arg(
            escaped(reportTr("archived: %1").arg(article.metadata.archiveUrl)));
    return source;
}

QString articles(const ReportView &view)
{
    QString rows = head({u""_s, reportTr("Outlet"), reportTr("Title"), reportTr("Published"),
                         reportTr("File, SHA-256 of its bytes, address")});
    for (int i = 0; i < view.comparison().articles.size(); ++i) {
        const Article &article = view.comparison().articles.at(i);
        const bool isInferred = article.metadata.published.basis == DateBasis::Inferred;
        const QString date = escaped(Vocabulary::published(article.metadata.published, QLocale::c()));
        QString title = escaped(article.metadata.title);
        if (article.metadata.role != ArticleRole::Report)
            title += u"<br><span class=\"muted\">%1</span>"_s.arg(
                escaped(Vocabulary::articleRole(article.metadata.role)));
        rows += row({badge(i), escaped(view.comparison().articleName(i)), title,
                     isInferred ? u"<span class=\"inferred\">%1</span>"_s.arg(date) : date, sourceOf(article)});
    }
    return section(u"articles"_s, reportTr("Articles"), view.comparison().articles.isEmpty() ? QString() : table(rows));
}

QString files(const ReportView &view)
{
    QString rows;
    for (const FileOutcome &outcome : view.snapshot().outcomes)
        if (isProblem(outcome))
            rows += row(
                {escaped(outcome.file), escaped(Vocabulary::fileState(outcome.state)), escaped(outcome.message)});
    const QString none = u"<p class=\"none\">%1</p>\n"_s.arg(escaped(reportTr("Every file was read and compared.")));
    return section(u"files"_s, reportTr("Files left out or not read as they stand"),
                   rows.isEmpty() ? none : table(head({reportTr("File"), reportTr("State"), reportTr("Why")}) + rows));
}

QString discrepancies(const ReportView &view)
{
    QString strong;
    QString weak;
    for (const Discrepancy &discrepancy : view.comparison().discrepancies) {
        if (view.isRejected(discrepancy.key))
            continue;
        (discrepancy.isWeak ? weak : strong) += discrepancyCard(view, discrepancy);
    }
    QString html = section(u"discrepancies"_s, reportTr("Discrepancies"), strong);
    if (!weak.isEmpty())
        html += section(u"weak"_s, reportTr("Weaker differences"), weak);
    return html;
}

QString timeline(const ReportView &view)
{
    const auto &events = view.comparison().events;
    if (events.isEmpty())
        return section(u"timeline"_s, reportTr("Timeline"), {});
    QString rows = head({reportTr("Date, and who gives it"), reportTr("Event"), reportTr("Mentioned without a date")});
    for (const Event &event : events)
        rows += eventRow(event);
    const QString legend = reportTr(
        "Hollow: undated in that article, or counted from an inferred publication date. Banded: the articles "
        "give different days.");
    return section(u"timeline"_s, reportTr("Timeline"),
                   timelineSvg(view) + u"<p class=\"muted\">%1</p>\n"_s.arg(escaped(legend)) + table(rows));
}

QString coverage(const ReportView &view)
{
    if (view.comparison().coverage.isEmpty())
        return section(u"coverage"_s, reportTr("Who reports what"), {});
    QString rows = u"<tr><th scope=\"col\">%1</th>"_s.arg(escaped(reportTr("Event")));
    for (int i = 0; i < view.comparison().articles.size(); ++i)
        rows += u"<th scope=\"col\">%1</th>"_s.arg(badge(i));
    rows += u"</tr>\n"_s;
    for (const CoverageRow &line : view.comparison().coverage) {
        rows += u"<tr><td>%1</td>"_s.arg(escaped(view.comparison().events.at(line.event).title));
        for (int i = 0; i < view.comparison().articles.size(); ++i) {
            const CoverageCell *cell = view.comparison().cellOf(line, i);
            rows += cell
                ? u"<td class=\"%1\">%2</td>"_s.arg(nameOf(cell->stance), escaped(Vocabulary::stance(cell->stance)))
                : u"<td></td>"_s;
        }
        rows += u"</tr>\n"_s;
    }
    return section(u"coverage"_s, reportTr("Who reports what"), table(rows));
}

QString claims(const ReportView &view)
{
    QString html;
    for (const Claim &claim : view.snapshot().claims) {
        html += u"<div class=\"card\"><h3>%1</h3>\n"_s.arg(escaped(claim.text));
        if (!claim.speaker.isEmpty())
            html += u"<p>%1</p>\n"_s.arg(escaped(reportTr("Speaker: %1").arg(claim.speaker)));
        if (!claim.note.isEmpty())
            html += u"<p class=\"muted\">%1</p>\n"_s.arg(escaped(claim.note));
        for (const ClaimEvidence &evidence : claim.evidence)
            html += evidenceQuotation(evidence);
        html += u"</div>\n"_s;
    }
    return section(u"claims"_s, reportTr("Claims"), html);
}

QString method(const ReportView &view)
{
    const Comparison &comparison = view.comparison();
    QString rows = head({reportTr("Parameter"), reportTr("Value")});
    for (const ParameterRow &parameter : parameterTable())
        rows += row({escaped(parameter.title), QString::number(comparison.parameters.*parameter.member)});
    const QString text
        = reportTr(
              "Found by Counterpoint %1 (engine version %2) by comparing words, figures, dates and names; nothing was "
              "looked up outside the files named above. Findings marked \"not reviewed\" have not been confirmed by a "
              "person. An inferred publication date was worked out from the articles and is not stated in the text.")
              .arg(QCoreApplication::applicationVersion())
              .arg(comparison.engineVersion);
    return section(u"method"_s, reportTr("Method"), u"<p>%1</p>\n"_s.arg(escaped(text)) + table(rows));
}

} // namespace Counterpoint::Html
