// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <facts/factregistry.h>
#include <model/comparison.h>

#include <QString>
#include <QStringList>

namespace Counterpoint::Test
{

/** An article of one paragraph a sentence; @p published as ISO date, empty for none. Facts are not filled. */
inline Article articleOf(const QString &file, const QString &published, const QStringList &sentences)
{
    Article article;
    article.file = file;
    for (const QString &text : sentences) {
        const Span span{article.text.size(), article.text.size() + text.size()};
        article.sentences.append(Sentence{span, Zone::Body, int(article.paragraphs.size())});
        article.paragraphs.append(span);
        article.text += text + QLatin1Char('\n');
    }
    if (!published.isEmpty()) {
        article.metadata.published.date = QDate::fromString(published, Qt::ISODate);
        article.metadata.published.basis = DateBasis::Stated;
    }
    return article;
}

/** A comparison of articles with their facts, before any stage. */
inline Comparison storyOf(QList<Article> articles)
{
    Comparison comparison;
    for (Article &article : articles)
        article.facts = extractFacts(article);
    comparison.articles = std::move(articles);
    return comparison;
}

} // namespace Counterpoint::Test
