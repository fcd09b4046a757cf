// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pipeline.h"

#include "corrections.h"
#include "folderlisting.h"

#include <compare/comparer.h>
#include <facts/factregistry.h>
#include <importers/importerregistry.h>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QHash>
#include <QtConcurrentMap>

#include <algorithm>

namespace Counterpoint
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("Pipeline", text);
}

/** What one file gave: its articles, or why there are none. */
struct ReadFile {
    FileEntry entry;
    QByteArray sha256;
    QList<Article> articles;
    FileOutcome outcome;
};

QString linesText(qsizetype lines)
{
    if (lines == 0)
        return {};
    return QCoreApplication::translate("Pipeline", "%n part(s) not article text", nullptr, static_cast<int>(lines));
}

void keep(ReadFile &read, Result<QList<Article>> articles)
{
    if (!articles) {
        read.outcome.state = FileState::Failed;
        read.outcome.code = articles.error().code;
        read.outcome.message = articles.error().message;
        return;
    }
    read.articles = *std::move(articles);
    qsizetype furniture = 0;
    for (Article &article : read.articles) {
        article.sha256 = read.sha256;
        furniture += article.furniture.size();
    }
    read.outcome.message = linesText(furniture);
}

using KnownArticles = QHash<QString, QList<Article>>; // by file name

/** An article that is unchanged is taken over as it was read, before any date was inferred. */
QList<Article> unchanged(const KnownArticles &known, const ReadFile &read)
{
    QList<Article> articles = known.value(read.entry.file);
    const bool isSame = !articles.isEmpty()
        && std::ranges::all_of(articles, [&](const Article &article) { return article.sha256 == read.sha256; });
    return isSame ? articles : QList<Article>();
}

ReadFile readFile(const FileEntry &entry, const KnownArticles &known)
{
    ReadFile read{entry, {}, {}, {entry.file, FileState::Imported, {}, ErrorCode::Internal}};
    if (!importerFor(entry.file)) {
        read.outcome.state = FileState::Skipped;
        read.outcome.code = ErrorCode::WrongType;
        read.outcome.message = tr("not a kind of file that is read");
        return read;
    }
    const auto bytes = readWhole(entry, kLargestFile);
    if (!bytes) {
        keep(read, std::unexpected(bytes.error()));
        return read;
    }
    read.sha256 = QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex();
    if (QList<Article> same = unchanged(known, read); !same.isEmpty())
        keep(read, std::move(same));
    else
        keep(read, importFile({entry.file, *bytes}));
    return read;
}

Result<QList<FileEntry>> listFolders(const QStringList &folders)
{
    QList<FileEntry> entries;
    for (const QString &folder : folders) {
        const bool isFirst = entries.isEmpty() && folder == folders.first();
        auto listed = listFolder(folder, isFirst ? QString() : QFileInfo(folder).fileName() + QLatin1Char('/'));
        if (!listed)
            return std::unexpected(listed.error());
        entries += *listed;
    }
    std::ranges::sort(entries, {}, &FileEntry::file);
    return entries;
}

Result<QList<ReadFile>> readFiles(const QList<FileEntry> &entries, const KnownArticles &known,
                                  const RunContext &context)
{
    constexpr qsizetype block = 64; // between two looks at the stop token
    QList<ReadFile> files;
    for (qsizetype from = 0; from < entries.size(); from += block) {
        if (context.isCancelled())
            return failure(ErrorCode::Cancelled, tr("stopped"));
        context.report(tr("Reading"), static_cast<int>(from), static_cast<int>(entries.size()));
        files += QtConcurrent::blockingMapped<QList<ReadFile>>(
            entries.sliced(from, std::min(block, entries.size() - from)),
            [&known](const FileEntry &entry) { return readFile(entry, known); });
    }
    return files;
}

/** Two files with the same bytes are one article: the first by name. */
void markDuplicates(QList<ReadFile> &files)
{
    QHash<QByteArray, QString> first;
    for (ReadFile &file : files) {
        if (file.articles.isEmpty())
            continue;
        if (const auto found = first.constFind(file.sha256); found != first.constEnd()) {
            file.outcome.state = FileState::Duplicate;
            file.outcome.message = tr("the same content as %1").arg(*found);
            file.articles.clear();
        } else {
            first.insert(file.sha256, file.entry.file);
        }
    }
}

Result<QList<Article>> withFacts(QList<Article> articles, const RunContext &context)
{
    context.report(tr("Understanding"), 0, static_cast<int>(articles.size()));
    QtConcurrent::blockingMap(articles, [&context](Article &article) {
        if (!context.isCancelled())
            article.facts = extractFacts(article);
    });
    if (context.isCancelled())
        return failure(ErrorCode::Cancelled, tr("stopped"));
    return articles;
}

} // namespace

Result<PipelineResult> recompare(QList<Article> articles, const PipelineRequest &request, const RunContext &context)
{
    PipelineResult result;
    std::ranges::stable_sort(articles, {}, &Article::file);
    result.read = articles;
    Corrected corrected = applyDecisions(std::move(articles), request.decisions);
    result.outcomes = corrected.excluded;
    auto read = withFacts(inferPublicationDates(std::move(corrected.articles)), context);
    if (!read)
        return std::unexpected(read.error());
    auto comparison = compareArticles(*std::move(read), request.parameters, context);
    if (!comparison)
        return std::unexpected(comparison.error());
    result.comparison = std::make_shared<const Comparison>(*std::move(comparison));
    return result;
}

Result<PipelineResult> runPipeline(const PipelineRequest &request, const RunContext &context)
{
    const auto entries = listFolders(request.folders);
    if (!entries)
        return std::unexpected(entries.error());
    KnownArticles known;
    for (const Article &article : request.known)
        known[article.file].append(article);
    auto files = readFiles(*entries, known, context);
    if (!files)
        return std::unexpected(files.error());
    markDuplicates(*files);
    QList<Article> articles;
    QList<FileOutcome> outcomes;
    for (const ReadFile &file : std::as_const(*files)) {
        articles += file.articles;
        outcomes.append(file.outcome);
    }
    auto result = recompare(std::move(articles), request, context);
    if (!result)
        return result;
    for (const FileOutcome &excluded : std::as_const(result->outcomes)) {
        const auto same = std::ranges::find(outcomes, excluded.file, &FileOutcome::file);
        if (same != outcomes.end())
            *same = excluded;
    }
    result->outcomes = outcomes;
    return result;
}

} // namespace Counterpoint
