// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/models/namesmodel.h>

#include <model/vocabulary.h>

#include <algorithm>

namespace Counterpoint
{

QStringList NamesModel::columns() const
{
    return {tr("Name"), tr("Kind"), tr("Written as"), tr("Articles"), tr("Mentions")};
}

QList<ListRow> NamesModel::makeRows() const
{
    QList<ListRow> rows;
    const QList<JoinedName> &names = index()->comparison().names;
    for (int i = 0; i < names.size(); ++i) {
        const JoinedName &name = names.at(i);
        ListRow row;
        for (const JoinedMention &mention : name.mentions) {
            // The first place in each article: a click shows two of them side by side.
            if (!row.articles.isEmpty() && row.articles.last() == mention.sentence.article)
                continue;
            row.articles.append(mention.sentence.article);
            row.places.append(mention.sentence);
        }
        QStringList forms = name.variants;
        forms.removeAll(name.canonical);
        row.cells = {name.canonical, Vocabulary::nameKind(name.kind), forms.join(QStringLiteral(", ")),
                     badges(row.articles), static_cast<int>(name.mentions.size())};
        row.key = QStringLiteral("%1 %2 %3").arg(i).arg(static_cast<int>(name.kind)).arg(name.canonical);
        row.kind = static_cast<int>(name.kind);
        rows.append(row);
    }
    // Who is named oftenest first.
    std::ranges::stable_sort(rows, std::greater{}, [](const ListRow &row) { return row.cells.last().toInt(); });
    return rows;
}

} // namespace Counterpoint
