// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison.h"

#include "digest.h"

#include <algorithm>

namespace Counterpoint
{

QString articleId(int article)
{
    return QStringLiteral("a%1").arg(article + 1);
}

QString sentenceId(SentenceRef ref)
{
    return QStringLiteral("a%1.s%2").arg(ref.article + 1).arg(ref.sentence + 1);
}

QString findingKey(QStringView kind, QStringView textA, QStringView textB)
{
    return QString::fromLatin1(digestOf(QStringList{kind.toString(), textA.toString(), textB.toString()}).first(16));
}

QString Comparison::articleName(int article) const
{
    const Article &asked = articles.at(article);
    const QString &outlet = asked.metadata.outlet;
    if (outlet.isEmpty())
        return asked.place();
    const auto same
        = std::ranges::count_if(articles, [&outlet](const Article &other) { return other.metadata.outlet == outlet; });
    return same > 1 ? outlet + QStringLiteral(" \u00b7 ") + asked.place() : outlet;
}

const CoverageCell *Comparison::cellOf(const CoverageRow &row, int article) const
{
    qsizetype place = article;
    if (stories.size() > 1) {
        const QList<int> &own = stories.at(row.story).articles;
        const auto found = std::ranges::lower_bound(own, article);
        place = found != own.end() && *found == article ? found - own.begin() : -1;
    }
    return place >= 0 && place < row.cells.size() ? &row.cells.at(place) : nullptr;
}

int Comparison::storyOf(int article) const
{
    const auto found = std::ranges::find_if(
        stories, [article](const Story &story) { return std::ranges::binary_search(story.articles, article); });
    return found == stories.end() ? -1 : static_cast<int>(found - stories.begin());
}

QString furnitureKey(const Article &article, const Furniture &furniture)
{
    return findingKey(u"furniture", QString::fromLatin1(article.sha256), textIn(article.text, furniture.span));
}

} // namespace Counterpoint
