// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sharedfurniturecondition.h"

#include <text/fold.h>

#include <QHash>
#include <QSet>

#include <algorithm>

namespace Counterpoint
{

namespace
{

constexpr qsizetype kLeastWords = 6; // shorter lines are alike by chance

struct FurnitureLine {
    int article = 0;
    Span span;
    QString folded;
};

/** What every page has in like words, or shares for a good reason: an agency's caption, the story's own headline. */
bool isUntelling(const QString &reason)
{
    static const QSet<QString> reasons{
        QStringLiteral("byline"),        QStringLiteral("caption"),        QStringLiteral("credit"),
        QStringLiteral("date line"),     QStringLiteral("dialog"),         QStringLiteral("embargo"),
        QStringLiteral("end mark"),      QStringLiteral("form"),           QStringLiteral("legal notice"),
        QStringLiteral("navigation"),    QStringLiteral("newsletter"),     QStringLiteral("page title"),
        QStringLiteral("reading time"),  QStringLiteral("repeated title"), QStringLiteral("repeated line"),
        QStringLiteral("section label"), QStringLiteral("separator"),      QStringLiteral("share"),
        QStringLiteral("slug"),          QStringLiteral("comments"),       QStringLiteral("editor's note")};
    return reasons.contains(reason);
}

/** Two pages of one outlet share lines as a matter of course; of two unknown ones it is a clue. */
bool areOfOneOutlet(const Article &a, const Article &b)
{
    return !a.metadata.outlet.isEmpty() && a.metadata.outlet == b.metadata.outlet;
}

QList<FurnitureLine> linesOf(const Comparison &comparison)
{
    QSet<QString> titles;
    for (const Article &article : comparison.articles)
        titles.insert(foldForMatching(article.metadata.title));
    QList<FurnitureLine> lines;
    for (int i = 0; i < comparison.articles.size(); ++i) {
        const Article &article = comparison.articles.at(i);
        for (const Furniture &part : article.furniture) {
            const QString folded = foldForMatching(textIn(article.text, part.span));
            const bool isLong = folded.count(QLatin1Char(' ')) + 1 >= kLeastWords;
            if (isLong && !isUntelling(part.reason) && !titles.contains(folded))
                lines.append({i, part.span, folded});
        }
    }
    return lines;
}

Condition conditionOf(const Comparison &comparison, const FurnitureLine &line, const FurnitureLine &other)
{
    const Article &article = comparison.articles.at(line.article);
    return {.article = line.article,
            .kind = ConditionKind::SharedFurniture,
            .sentence = {},
            .span = line.span,
            .reason = QStringLiteral("The page of %1 has the same line, which is no article text: one hand may run "
                                     "both. \u201c%2\u201d")
                          .arg(comparison.articleName(other.article), textIn(article.text, line.span).toString()),
            .other = ArticleSpan{other.article, other.span}};
}

} // namespace

QList<Condition> SharedFurnitureCondition::findAcross(const ConditionView &view) const
{
    const Comparison &comparison = view.comparison();
    const QList<FurnitureLine> lines = linesOf(comparison);
    QHash<QString, QList<int>> same;
    for (int i = 0; i < lines.size(); ++i)
        same[lines.at(i).folded].append(i);
    // A line on many pages is the web's, not one operator's.
    const qsizetype most = std::max<qsizetype>(3, comparison.articles.size() / 10);
    QList<Condition> found;
    for (const FurnitureLine &line : lines) {
        const QList<int> &bearers = same[line.folded];
        const auto other = std::ranges::find_if(bearers, [&](int i) {
            const int article = lines.at(i).article;
            return article != line.article
                && !areOfOneOutlet(comparison.articles.at(article), comparison.articles.at(line.article));
        });
        if (other != bearers.cend() && bearers.size() <= most)
            found.append(conditionOf(comparison, line, lines.at(*other)));
    }
    return found;
}

} // namespace Counterpoint
