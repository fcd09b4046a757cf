// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "folderreading.h"

#include "folderlisting.h"

#include <importers/importerregistry.h>
#include <model/digest.h>

#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <QtConcurrentMap>

#include <algorithm>
#include <optional>

namespace Counterpoint
{

namespace
{

/** What one file gave: its articles, or why there are none. */
struct ReadFile {
    FileEntry entry;
    QByteArray sha256;
    QList<Article> articles;
    FileOutcome outcome;
};

QString furnitureText(const QList<Article> &articles)
{
    qsizetype lines = 0;
    for (const Article &article : articles)
        lines += article.furniture.size();
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
    if (!read.articles.isEmpty())
        read.sha256 = read.articles.first().sha256;
    QStringList remarks{decodingProblem(read.articles), furnitureText(read.articles)};
    if (!remarks.first().isEmpty())
        read.outcome.code = ErrorCode::BadEncoding;
    remarks.removeAll(QString());
    read.outcome.message = remarks.join(QStringLiteral("; "));
}

using KnownArticles = QHash<QString, QList<Article>>; // by file name

/** An article that is unchanged is taken over as it was read, before any date was inferred. */
QList<Article> unchanged(const KnownArticles &known, const QString &file, const QByteArray &bytes)
{
    QList<Article> articles = known.value(file);
    if (articles.isEmpty())
        return {};
    const QByteArray digest = digestOf(bytes);
    const bool isSame
        = std::ranges::all_of(articles, [&digest](const Article &article) { return article.sha256 == digest; });
    return isSame ? articles : QList<Article>();
}

KnownArticles byFile(const QList<Article> &articles)
{
    KnownArticles known;
    for (const Article &article : articles)
        known[article.file].append(article);
    return known;
}

/** What a run that is stopped makes of a file is dropped with all the others. */
ReadFile readFile(const FileEntry &entry, const KnownArticles &known, const RunContext &context)
{
    ReadFile read{entry, {}, {}, {entry.file, FileState::Imported, {}, ErrorCode::Internal}};
    if (!importerFor(entry.file)) {
        read.outcome.state = FileState::Skipped;
        read.outcome.code = ErrorCode::WrongType;
        read.outcome.message = pipelineTr("not a kind of file that is read");
        return read;
    }
    if (context.isCancelled())
        return read;
    const auto bytes = readWhole(entry);
    if (!bytes) {
        keep(read, std::unexpected(bytes.error()));
        return read;
    }
    if (QList<Article> same = unchanged(known, entry.file, *bytes); !same.isEmpty())
        keep(read, std::move(same));
    else
        keep(read, importFile({entry.file, *bytes}, context));
    return read;
}

struct Listed {
    QList<FileEntry> entries;
    QList<FileOutcome> badFolders;
};

/** One bad folder of several is told of; when all are bad there is nothing to do. */
Result<Listed> listFolders(const QStringList &folders)
{
    Listed all;
    std::optional<Error> first;
    const QStringList prefixes = folderPrefixes(folders);
    for (qsizetype i = 0; i < folders.size(); ++i) {
        const auto listed = listFolder(folders.at(i), prefixes.at(i));
        if (listed) {
            all.entries += *listed;
            continue;
        }
        first = first.value_or(listed.error());
        all.badFolders.append({folders.at(i), FileState::Failed, listed.error().message, listed.error().code});
    }
    if (first && all.badFolders.size() == folders.size())
        return std::unexpected(*first);
    std::ranges::sort(all.entries, {}, &FileEntry::file);
    return all;
}

Result<QList<ReadFile>> readFiles(const QList<FileEntry> &entries, const KnownArticles &known,
                                  const RunContext &context)
{
    constexpr qsizetype block = 64; // between two looks at the stop token
    QList<ReadFile> files;
    for (qsizetype from = 0; from < entries.size(); from += block) {
        context.report(pipelineTr("Reading"), static_cast<int>(from), static_cast<int>(entries.size()));
        files += QtConcurrent::blockingMapped<QList<ReadFile>>(
            entries.sliced(from, std::min(block, entries.size() - from)),
            [&known, sideBySide = context.withoutProgress()](const FileEntry &entry) {
                return readFile(entry, known, sideBySide);
            });
        if (context.isCancelled())
            return stopped();
    }
    return files;
}

/** What stands before the names of files of the folders that are read now as they were before. */
QStringList samePrefixes(const PipelineRequest &request)
{
    const QStringList now = folderPrefixes(request.folders);
    const QStringList before = folderPrefixes(request.knownFolders);
    QStringList same;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const qsizetype place = now.indexOf(before.at(i));
        if (place >= 0 && request.folders.at(place) == request.knownFolders.at(i))
            same.append(before.at(i));
    }
    return same;
}

ReadFile missing(const FileOutcome &now, const QList<Article> &articles)
{
    ReadFile kept{{{}, articles.first().file}, articles.first().sha256, articles, now};
    kept.outcome.state = FileState::Missing;
    kept.outcome.message = pipelineTr("%1; the article is kept as it was read before").arg(now.message);
    return kept;
}

/** What was read before is not lost with its file: the disk may be back tomorrow. A file that only moved is no loss. */
void keepUnread(QList<ReadFile> &files, const PipelineRequest &request, const KnownArticles &known)
{
    const QStringList prefixes = samePrefixes(request);
    QSet<QByteArray> contents;
    for (const ReadFile &file : std::as_const(files))
        if (!file.articles.isEmpty())
            contents.insert(file.sha256);
    for (auto it = known.cbegin(); it != known.cend(); ++it) {
        const bool isOfFolder = prefixes.contains(it.key().first(it.key().lastIndexOf(QLatin1Char('/')) + 1));
        if (!isOfFolder || contents.contains(it->first().sha256))
            continue;
        const auto file = std::ranges::find(files, it.key(), [](const ReadFile &read) { return read.entry.file; });
        if (file == files.end())
            files.append(missing({it.key(), {}, pipelineTr("the file has gone"), ErrorCode::NotFound}, *it));
        else if (file->outcome.state == FileState::Failed)
            *file = missing(file->outcome, *it);
    }
    std::ranges::sort(files, {}, [](const ReadFile &read) { return read.entry.file; });
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
            file.outcome.message = pipelineTr("the same content as %1").arg(*found);
            file.articles.clear();
        } else {
            first.insert(file.sha256, file.entry.file);
        }
    }
}

} // namespace

QString decodingProblem(const QList<Article> &articles)
{
    qsizetype count = 0;
    for (const Article &article : articles)
        count += article.text.count(QChar::ReplacementCharacter);
    if (count == 0)
        return {};
    return QCoreApplication::translate("Pipeline", "%n character(s) could not be decoded and stand as U+FFFD", nullptr,
                                       static_cast<int>(count));
}

Result<ReadFolders> readFolders(const PipelineRequest &request, const RunContext &context)
{
    auto listed = listFolders(request.folders);
    if (!listed)
        return std::unexpected(listed.error());
    const KnownArticles known = byFile(request.known);
    auto files = readFiles(listed->entries, request.isAnew ? KnownArticles() : known, context);
    if (!files)
        return std::unexpected(files.error());
    keepUnread(*files, request, known);
    markDuplicates(*files);
    ReadFolders read{{}, listed->badFolders};
    for (const ReadFile &file : std::as_const(*files)) {
        read.articles += file.articles;
        read.outcomes.append(file.outcome);
    }
    return read;
}

} // namespace Counterpoint
