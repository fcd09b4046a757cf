// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "batch.h"

#include "folderlisting.h"

#include <compare/comparer.h>
#include <facts/factregistry.h>
#include <importers/importerregistry.h>

#include <QCoreApplication>
#include <QFileInfo>

namespace Counterpoint
{

namespace
{

void dateIfUndated(Metadata &metadata, const QString &published)
{
    if (metadata.published.basis != DateBasis::None)
        return;
    const QDate date = QDate::fromString(published.first(std::min<qsizetype>(published.size(), 10)), Qt::ISODate);
    if (!date.isValid())
        return;
    metadata.published.date = metadata.published.earliest = metadata.published.latest = date;
    metadata.published.basis = DateBasis::Metadata;
}

Article readText(const QString &text, bool isPlain)
{
    if (!isPlain) {
        auto articles = importArticles({QStringLiteral("text.txt"), text.toUtf8()});
        // Offsets must be those of the text given: an importer that had to change it cannot be used.
        if (articles && articles->size() == 1 && articles->first().text == text)
            return articles->takeFirst();
    }
    return articleFromPlainText(text);
}

} // namespace

Article analyseText(const QString &text, const QString &published, bool isPlain)
{
    Article article = readText(text, isPlain);
    dateIfUndated(article.metadata, published);
    article.facts = extractFacts(article);
    return article;
}

PairResult analysePair(const QString &a, const QString &b, const QString &publishedA, const QString &publishedB)
{
    const PairAnswer answer = comparePair(analyseText(a, publishedA, true), analyseText(b, publishedB, true), {});
    PairResult result{answer.score, answer.kind, answer.why, {}};
    result.both.articles = {answer.a, answer.b};
    result.both.conflicts = answer.conflicts;
    return result;
}

Result<QList<Article>> extractFile(const QString &path)
{
    const auto bytes = readWhole({path, path});
    if (!bytes)
        return std::unexpected(bytes.error());
    return importArticles({path, *bytes});
}

} // namespace Counterpoint
