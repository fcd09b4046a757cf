// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/models/articlesmodel.h>

#include <model/vocabulary.h>

namespace Counterpoint
{

QStringList ArticlesModel::columns() const
{
    return {tr("Article")};
}

int ArticlesModel::countRows() const
{
    return static_cast<int>(index()->comparison().articles.size());
}

QVariant ArticlesModel::cell(int row, int, int role) const
{
    const Article &article = index()->comparison().articles.at(row);
    const KindCounts counts = index()->counts(row);
    switch (role) {
    case Qt::DisplayRole:
        return index()->comparison().articleName(row);
    case Qt::ToolTipRole:
        return tr("%1\n%2\n%3").arg(article.metadata.title, article.place(), article.metadata.published.rule).trimmed();
    case Qt::AccessibleTextRole:
        return tr("Article %1: %2, %3, discrepancies: %4")
            .arg(Vocabulary::badge(row), index()->comparison().articleName(row),
                 Vocabulary::published(article.metadata.published, QLocale()))
            .arg(counts.discrepancies);
    case BadgeRole:
        return Vocabulary::badge(row);
    case DetailRole:
        return Vocabulary::published(article.metadata.published, QLocale());
    case CountsRole:
        return QVariantList{counts.matches[0], counts.matches[1],    counts.matches[2],
                            counts.matches[3], counts.discrepancies, counts.claims};
    case KeyRole:
        return QString::fromLatin1(article.sha256);
    case ItemRole:
        return row;
    case PlacesRole:
        return QVariant::fromValue(article.sentences.isEmpty() ? QList<SentenceRef>{}
                                                               : QList<SentenceRef>{SentenceRef{row, 0}});
    default:
        return {};
    }
}

} // namespace Counterpoint
