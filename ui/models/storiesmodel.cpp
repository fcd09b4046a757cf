// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/models/storiesmodel.h>

#include <model/vocabulary.h>

#include <QLocale>

namespace Counterpoint
{

QStringList StoriesModel::columns() const
{
    return {tr("Story")};
}

int StoriesModel::countRows() const
{
    const auto stories = static_cast<int>(index()->comparison().stories.size());
    return stories > 1 ? stories + 1 : 0;
}

QString StoriesModel::countOf(qsizetype articles)
{
    return articles == 1 ? tr("1 article") : tr("%n articles", nullptr, static_cast<int>(articles));
}

QString StoriesModel::detailOf(const Comparison &comparison, int story)
{
    const QList<int> &articles = comparison.stories.at(story).articles;
    QDate first;
    QDate last;
    for (const int article : articles) {
        const PublicationDate &published = comparison.articles.at(article).metadata.published;
        if (!published.date.isValid() || published.basis == DateBasis::Inferred)
            continue;
        first = first.isValid() ? std::min(first, published.date) : published.date;
        last = last.isValid() ? std::max(last, published.date) : published.date;
    }
    const QString count = countOf(articles.size());
    if (!first.isValid())
        return count;
    const DateRange days{first, last, first == last ? Precision::Day : Precision::Range};
    return tr("%1 \u00b7 %2", "how many articles, of which days").arg(count, Vocabulary::range(days, QLocale()));
}

QVariant StoriesModel::cell(int row, int, int role) const
{
    const Comparison &comparison = index()->comparison();
    const int story = row - 1;
    const bool isAll = story < 0;
    const QString title = isAll ? tr("All stories") : comparison.stories.at(story).title;
    const QString detail = isAll ? countOf(comparison.articles.size()) : detailOf(comparison, story);
    switch (role) {
    case Qt::DisplayRole:
        return title;
    case Qt::ToolTipRole:
        return tr("%1\n%2", "title of a story, how many articles").arg(title, detail);
    case Qt::AccessibleTextRole:
        return isAll ? tr("%1: %2", "all stories, how many articles").arg(title, detail)
                     : tr("Story %1: %2").arg(title, detail);
    case DetailRole:
        return detail;
    case KeyRole:
        return isAll ? QString() : comparison.stories.at(story).key;
    case ItemRole:
        return story;
    default:
        return {};
    }
}

} // namespace Counterpoint
