// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/models/citationsmodel.h>

#include <model/vocabulary.h>

#include <QRegularExpression>

#include <map>

namespace Counterpoint
{

namespace
{

/** The engine names articles as its data does, a1 and a2; the window by their letters. */
QString withLetters(QString text)
{
    static const QRegularExpression id(QStringLiteral("\\ba(\\d+)\\b"));
    for (QRegularExpressionMatch found = id.match(text); found.hasMatch(); found = id.match(text))
        text.replace(found.capturedStart(), found.capturedLength(), Vocabulary::badge(found.captured(1).toInt() - 1));
    return text;
}

} // namespace

QStringList CitationsModel::columns() const
{
    return {tr("Article"), tr("Cites"), tr("Kind"), tr("Through"), tr("Where")};
}

ListRow CitationsModel::originRow(int origin) const
{
    const OriginGroup &group = index()->comparison().origins.at(origin);
    ListRow row;
    row.cells = {badges(group.articles), withLetters(group.basis.join(QStringLiteral("; "))), tr("Common origin"),
                 group.first ? tr("first: %1").arg(Vocabulary::badge(*group.first)) : tr("first: cannot be told"),
                 withLetters(group.firstReason)};
    row.key = QStringLiteral("o%1").arg(origin);
    row.kind = kOrigin;
    row.articles = group.articles;
    for (const int article : group.articles) {
        if (!index()->comparison().articles.at(article).sentences.isEmpty())
            row.places.append({article, 0});
    }
    return row;
}

QList<ListRow> CitationsModel::makeRows() const
{
    const Comparison &comparison = index()->comparison();
    QList<ListRow> rows;
    for (int i = 0; i < comparison.origins.size(); ++i) {
        if (comparison.origins.at(i).articles.size() > 1)
            rows.append(originRow(i));
    }
    using Key = std::tuple<int, QString, int, QString>;
    std::map<Key, qsizetype> known;
    for (const Citation &citation : comparison.citations) {
        const int article = citation.sentence.article;
        const int kind = static_cast<int>(citation.kind);
        const auto [it, isNew]
            = known.try_emplace(Key{article, citation.source.toLower(), kind, citation.relayedBy}, rows.size());
        if (!isNew) {
            ListRow &row = rows[it->second];
            row.places.append(citation.sentence);
            row.cells.last() = tr("%1 sentences").arg(row.places.size());
            continue;
        }
        ListRow row;
        row.cells = {articleTitle(article), citation.source, Vocabulary::citationKind(citation.kind),
                     citation.relayedBy, citation.isWholeArticle ? tr("the whole article") : textOf(citation.sentence)};
        row.key = QStringLiteral("%1 %2 %3 %4").arg(article).arg(kind).arg(citation.source, citation.relayedBy);
        row.kind = kind;
        row.articles = {article};
        row.places = {citation.sentence};
        rows.append(row);
    }
    return rows;
}

} // namespace Counterpoint
