// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/models/headlinesmodel.h>

#include <model/vocabulary.h>

namespace Counterpoint
{

QStringList HeadlinesModel::columns() const
{
    return {tr("Article"), tr("Headline"), tr("Note"), tr("Names"), tr("Leaves out")};
}

ListRow HeadlinesModel::headlineRow(const Headline &headline) const
{
    QStringList notes;
    if (!headline.hedge.isEmpty())
        notes.append(headline.hedge == QStringLiteral("?") ? tr("a question")
                                                           : tr("hedged: \u201c%1\u201d").arg(headline.hedge));
    if (!headline.attribution.isEmpty())
        notes.append(tr("given as said: \u201c%1\u201d").arg(headline.attribution));
    ListRow row;
    row.cells = {articleTitle(headline.article), headline.text, notes.join(QStringLiteral(" \u00b7 ")),
                 headline.names.join(QStringLiteral(", ")), headline.leavesOut.join(QStringLiteral(", "))};
    row.key = QStringLiteral("h%1").arg(headline.article);
    row.kind = kHeadline;
    row.articles = {headline.article};
    row.places = {{headline.article, headline.sentence}};
    return row;
}

ListRow HeadlinesModel::noteRow(const Headline &headline, const HeadlineNote &note) const
{
    ListRow row;
    row.cells = {QString(), note.reason, Vocabulary::headlineNote(note.kind), QString(), QString()};
    row.key = QStringLiteral("h%1 %2 %3").arg(headline.article).arg(static_cast<int>(note.kind)).arg(note.reason);
    row.kind = static_cast<int>(note.kind);
    row.places = {{headline.article, headline.sentence}};
    row.isPart = true;
    if (note.place) {
        // Its own text is shown where it says so; another headline beside it.
        if (const auto sentence = index()->sentenceAt(note.place->article, note.place->span.start))
            row.places.insert(note.place->article == headline.article ? 0 : 1, *sentence);
    }
    return row;
}

QList<ListRow> HeadlinesModel::makeRows() const
{
    QList<ListRow> rows;
    for (const Headline &headline : index()->comparison().headlines) {
        rows.append(headlineRow(headline));
        for (const HeadlineNote &note : headline.notes)
            rows.append(noteRow(headline, note));
    }
    return rows;
}

} // namespace Counterpoint
