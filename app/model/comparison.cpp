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

QString furnitureKey(const Article &article, const Furniture &furniture)
{
    return findingKey(u"furniture", QString::fromLatin1(article.sha256), textIn(article.text, furniture.span));
}

} // namespace Counterpoint
