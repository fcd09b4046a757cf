// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pipeline.h"

#include "allcores.h"
#include "corrections.h"
#include "folderreading.h"
#include "pasting.h"

#include <compare/comparer.h>
#include <facts/factregistry.h>

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QtConcurrentMap>

#include <algorithm>

namespace Counterpoint
{

namespace
{

Q_LOGGING_CATEGORY(log, "counterpoint.pipeline", QtDebugMsg)

/** What is newer takes the place of what was said of the same file. */
QList<FileOutcome> withOutcomes(QList<FileOutcome> outcomes, const QList<FileOutcome> &newer)
{
    for (const FileOutcome &outcome : newer) {
        const auto same = std::ranges::find(outcomes, outcome.file, &FileOutcome::file);
        if (same == outcomes.end())
            outcomes.append(outcome);
        else
            *same = outcome;
    }
    return outcomes;
}

bool isSameButFacts(Article a, const Article &b)
{
    a.facts = b.facts;
    return a == b;
}

/** Whether @p before was made from exactly these articles, in this way. */
bool isComparisonOf(const QList<Article> &articles, const PipelineRequest &request)
{
    return request.before && !request.isAnew && request.before->engineVersion == kEngineVersion
        && request.before->parameters == request.parameters
        && request.before->byHand == digestOfHandWork(request.decisions)
        && std::ranges::equal(articles, request.before->articles, isSameButFacts);
}

/** The facts of an article are those it had, as long as nothing of it is changed. */
bool takeFactsBefore(Article &article, const PipelineRequest &request)
{
    if (!request.before || request.isAnew || request.before->engineVersion != kEngineVersion)
        return false;
    const auto first = std::ranges::lower_bound(request.before->articles, article.file, {}, &Article::file);
    for (auto it = first; it != request.before->articles.end() && it->file == article.file; ++it) {
        if (!isSameButFacts(article, *it))
            continue;
        article.facts = it->facts;
        return true;
    }
    return false;
}

Result<QList<Article>> withFacts(QList<Article> articles, const PipelineRequest &request, const RunContext &context)
{
    context.report(pipelineTr("Understanding"), 0, static_cast<int>(articles.size()));
    QtConcurrent::blockingMap(articles, [&, sideBySide = context.withoutProgress()](Article &article) {
        if (takeFactsBefore(article, request))
            return;
        if (auto facts = extractFacts(article, sideBySide))
            article.facts = *std::move(facts);
    });
    if (context.isCancelled())
        return stopped();
    return articles;
}

} // namespace

Result<PipelineResult> recompare(QList<Article> articles, const PipelineRequest &request, const RunContext &context)
{
    PipelineResult result;
    QList<FileOutcome> pasted = takePasted(articles, request, context);
    if (context.isCancelled())
        return stopped();
    std::ranges::stable_sort(articles, {}, &Article::file);
    result.read = articles;
    Corrected corrected = applyDecisions(std::move(articles), request.decisions);
    result.outcomes = withOutcomes(std::move(pasted), corrected.excluded);
    auto dated = inferPublicationDates(std::move(corrected.articles), context);
    if (!dated)
        return std::unexpected(dated.error());
    if (isComparisonOf(*dated, request)) {
        qCDebug(log) << "nothing has changed";
        result.comparison = request.before;
        return result;
    }
    if (request.articlesRead && !context.isCancelled()) {
        Comparison readable;
        readable.parameters = request.parameters;
        readable.articles = *dated;
        request.articlesRead(std::make_shared<const Comparison>(std::move(readable)));
    }
    auto read = withFacts(*std::move(dated), request, context);
    if (!read)
        return std::unexpected(read.error());
    auto comparison = compareArticles(*std::move(read), request.parameters, onAllCores(context), request.decisions);
    if (!comparison)
        return std::unexpected(comparison.error());
    result.comparison = std::make_shared<const Comparison>(*std::move(comparison));
    qCDebug(log) << "compared" << result.comparison->articles.size() << "articles:" << result.comparison->matches.size()
                 << "matches," << result.comparison->conflicts.size() << "conflicts,"
                 << result.comparison->events.size() << "events";
    return result;
}

Result<PipelineResult> runPipeline(const PipelineRequest &request, const RunContext &context)
{
    auto read = readFolders(request, context);
    if (!read)
        return std::unexpected(read.error());
    qCDebug(log) << "read" << read->outcomes.size() << "files," << read->articles.size() << "articles";
    auto result = recompare(std::move(read->articles), request, context);
    if (!result)
        return result;
    result->outcomes = withOutcomes(std::move(read->outcomes), result->outcomes);
    return result;
}

} // namespace Counterpoint
