// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/models/conditionsmodel.h>

#include <model/enumnames.h>
#include <model/vocabulary.h>

namespace Counterpoint
{

QStringList ConditionsModel::columns() const
{
    return {tr("Article"), tr("Kind"), tr("Why"), tr("Where")};
}

QList<ListRow> ConditionsModel::makeRows() const
{
    QList<ListRow> rows;
    for (const Condition &condition : index()->comparison().conditions) {
        const Article &article = index()->comparison().articles.at(condition.article);
        ListRow row;
        row.cells = {articleTitle(condition.article), Vocabulary::conditionKind(condition.kind), condition.reason,
                     condition.sentence ? textOf(SentenceRef{condition.article, *condition.sentence})
                                        : textOf(ArticleSpan{condition.article, condition.span})};
        row.key = QStringLiteral("%1 %2 %3")
                      .arg(QString::fromLatin1(article.sha256), nameOf(condition.kind))
                      .arg(condition.span.start);
        row.toolTip = condition.reason;
        row.kind = static_cast<int>(condition.kind);
        row.articles = {condition.article};
        if (condition.sentence)
            row.places = {{condition.article, *condition.sentence}};
        else if (!condition.span.isEmpty())
            row.span = ArticleSpan{condition.article, condition.span};
        else if (!article.sentences.isEmpty())
            row.places = {{condition.article, 0}};
        if (condition.other && condition.sentence) {
            row.articles.append(condition.other->article);
            if (const auto other = index()->sentenceAt(condition.other->article, condition.other->span.start))
                row.places.append(*other);
        }
        rows.append(row);
    }
    return rows;
}

} // namespace Counterpoint
