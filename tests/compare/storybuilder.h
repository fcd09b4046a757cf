// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <facts/factregistry.h>
#include <model/comparison.h>
#include <model/runcontext.h>

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

/** A stage that nobody stops does not fail. */
inline void done(const Result<void> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().toString()));
}

/** The context of a run that is stopped before it begins. */
inline RunContext stoppedRun()
{
    std::stop_source source;
    source.request_stop();
    RunContext context;
    context.stop = source.get_token();
    return context;
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
