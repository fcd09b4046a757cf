// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "folderreading.h"

#include "folderlisting.h"

#include <importers/importerregistry.h>
#include <model/digest.h>
#include <model/vocabulary.h>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
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

/** Parts of a file that could not be read, where others could. */
QString problemsText(const QList<Error> &problems)
{
    if (problems.isEmpty())
        return {};
    const QString first = problems.first().toString();
    if (problems.size() == 1)
        return first;
    return QCoreApplication::translate("Pipeline", "%1, and %n more part(s) could not be read", nullptr,
                                       static_cast<int>(problems.size() - 1))
        .arg(first);
}

void keep(ReadFile &read, Result<ImportedFile> imported)
{
    if (!imported) {
        read.outcome.state = FileState::Failed;
        read.outcome.code = imported.error().code;
        read.outcome.message = imported.error().message;
        return;
    }
    read.articles = std::move(imported->articles);
    if (!read.articles.isEmpty())
        read.sha256 = read.articles.first().fileSha256;
    QStringList remarks{decodingProblem(read.articles), problemsText(imported->problems), furnitureText(read.articles),
                        languageNotes(read.articles)};
    if (!remarks.first().isEmpty())
        read.outcome.code = ErrorCode::BadEncoding;
    else if (!imported->problems.isEmpty())
        read.outcome.code = imported->problems.first().code;
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
        = std::ranges::all_of(articles, [&digest](const Article &article) { return article.fileSha256 == digest; });
    return isSame ? articles : QList<Article>();
}

KnownArticles byFile(const QList<Article> &articles)
{
    KnownArticles known;
    for (const Article &article : articles)
        known[article.file].append(article);
    return known;
}

/** Its first bytes are looked at only where its name does not tell. */
bool isRead(const FileEntry &entry)
{
    if (formatOf(entry.file, {}).isKnown())
        return true;
    QFile file(entry.path);
    return !entry.path.isEmpty() && QFileInfo(entry.path).isFile() && file.open(QIODevice::ReadOnly)
        && formatOf(entry.file, file.read(4096)).isKnown();
}

void skip(ReadFile &read)
{
    read.outcome.state = FileState::Skipped;
    read.outcome.code = ErrorCode::WrongType;
    read.outcome.message = pipelineTr("not a kind of file that is read");
}

/** What a run that is stopped makes of a file is dropped with all the others. */
ReadFile readFile(const FileEntry &entry, const KnownArticles &known, const RunContext &context)
{
    ReadFile read{entry, {}, {}, {entry.file, FileState::Imported, {}, ErrorCode::Internal}};
    if (!isRead(entry)) {
        skip(read);
        return read;
    }
    if (context.isCancelled())
        return read;
    const auto bytes = readWhole(entry);
    if (!bytes) {
        keep(read, std::unexpected(bytes.error()));
        return read;
    }
    const bool isPlain = !formatOf(entry.file, *bytes).container; // what is said of an archive's parts is not kept
    if (QList<Article> same = unchanged(known, entry.file, *bytes); isPlain && !same.isEmpty())
        keep(read, ImportedFile{std::move(same), {}});
    else
        keep(read, importFile({entry.file, *bytes}, context));
    // Settings, notes of programs: what is text, but is named as no article is and reads as none, is no failure.
    if (read.outcome.code == ErrorCode::NotAnArticle && !formatOf(entry.file, {}).isKnown())
        skip(read);
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
    ReadFile kept{{{}, articles.first().file}, articles.first().fileSha256, articles, now};
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
        if (!isOfFolder || contents.contains(it->first().fileSha256))
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

/** An article that stands in two files, or twice in one, is read once: the first by name. */
void dropRepeated(QList<ReadFile> &files)
{
    QHash<QByteArray, QString> first;
    for (ReadFile &file : files) {
        const qsizetype all = file.articles.size();
        QString other;
        file.articles.removeIf([&](const Article &article) {
            const auto found = first.constFind(article.sha256);
            if (found == first.constEnd()) {
                first.insert(article.sha256, article.file);
                return false;
            }
            other = *found;
            return true;
        });
        const qsizetype dropped = all - file.articles.size();
        if (dropped == 0)
            continue;
        const QString remark = QCoreApplication::translate("Pipeline", "%n article(s) stand already in %1", nullptr,
                                                           static_cast<int>(dropped))
                                   .arg(other);
        file.outcome.message += file.outcome.message.isEmpty() ? remark : QStringLiteral("; ") + remark;
        if (file.articles.isEmpty())
            file.outcome.state = FileState::Duplicate;
    }
}

} // namespace

QString languageNotes(const QList<Article> &articles)
{
    QStringList notes;
    for (const Article &article : articles) {
        const QString note = Vocabulary::languageNote(article.metadata.language);
        if (!note.isEmpty() && !notes.contains(note))
            notes.append(note);
    }
    return notes.join(QStringLiteral("; "));
}

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
    dropRepeated(*files);
    ReadFolders read{{}, listed->badFolders};
    for (const ReadFile &file : std::as_const(*files)) {
        read.articles += file.articles;
        read.outcomes.append(file.outcome);
    }
    return read;
}

} // namespace Counterpoint
