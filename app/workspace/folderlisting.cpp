// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "folderlisting.h"

#include <importers/importerregistry.h>

#include <model/pastedtext.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <filesystem>

namespace Counterpoint
{

namespace
{

QString folderTr(const char *text)
{
    return QCoreApplication::translate("Folder", text);
}

/** Bytes of the longest valid UTF-8 character at @p at; 0 when there is none. */
qsizetype characterLength(QByteArrayView name, qsizetype at)
{
    constexpr qsizetype longest = 4;
    for (qsizetype length = 1; length <= std::min(longest, name.size() - at); ++length)
        if (name.sliced(at, length).isValidUtf8())
            return length;
    return 0;
}

/** A name that is not UTF-8, so that it can be told: its odd bytes as "\\xff". */
QString escapedName(QByteArrayView name)
{
    QString text;
    for (qsizetype at = 0; at < name.size();) {
        const qsizetype length = characterLength(name, at);
        if (length > 0)
            text += QString::fromUtf8(name.sliced(at, length));
        else
            text += QStringLiteral("\\x%1").arg(uchar(name.at(at)), 2, 16, QLatin1Char('0'));
        at += std::max<qsizetype>(1, length);
    }
    return text;
}

/** A comparison that is kept among the articles, with what the database and its holder lay beside it. */
bool isOwnFile(const QByteArray &name)
{
    return name.endsWith(".counterpoint") || name.contains(".counterpoint-") || name.contains(".counterpoint.");
}

FileEntry entryFor(const QByteArray &name, const QString &folder, const QString &prefix)
{
    if (!QByteArrayView(name).isValidUtf8())
        return {{}, prefix + escapedName(name)};
    const QString file = QString::fromUtf8(name);
    return {folder + QLatin1Char('/') + file, prefix + file};
}

} // namespace

QString cleanFolder(const QString &folder)
{
    return QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
}

QStringList distinctFolders(const QStringList &folders)
{
    QStringList distinct;
    QStringList real;
    for (const QString &folder : folders) {
        const QString canonical = QFileInfo(folder).canonicalFilePath(); // empty when there is none
        const QString place = canonical.isEmpty() ? cleanFolder(folder) : canonical;
        if (real.contains(place))
            continue;
        real.append(place);
        distinct.append(cleanFolder(folder));
    }
    return distinct;
}

QStringList folderPrefixes(const QStringList &folders)
{
    QStringList prefixes;
    for (const QString &folder : folders) {
        const QString own = QFileInfo(cleanFolder(folder)).fileName();
        const QString name = own.isEmpty() ? folderTr("root") : own;
        QString prefix = prefixes.isEmpty() ? QString() : name + QLatin1Char('/');
        for (int number = 2; prefixes.contains(prefix) || prefix == kPastedPrefix; ++number)
            prefix = QStringLiteral("%1 (%2)/").arg(name).arg(number);
        prefixes.append(prefix);
    }
    return prefixes;
}

Result<QList<FileEntry>> listFolder(const QString &folder, const QString &prefix)
{
    const QFileInfo info(folder);
    if (!info.exists())
        return failure(ErrorCode::NotFound, folderTr("there is no such folder"), folder);
    if (!info.isDir())
        return failure(ErrorCode::WrongType, folderTr("this is a file, not a folder"), folder);
    if (!info.isReadable() || !info.isExecutable())
        return failure(ErrorCode::NotReadable, folderTr("no permission to read this folder"), folder);
    QList<FileEntry> entries;
    std::error_code problem;
    // Not QDir, which ends at the first name that is not valid UTF-8.
    std::filesystem::directory_iterator entry(QFile::encodeName(folder).constData(), problem);
    for (const std::filesystem::directory_iterator end; !problem && entry != end; entry.increment(problem)) {
        const QByteArray name = QByteArray::fromStdString(entry->path().filename().string());
        std::error_code ignored; // a broken or looping link is listed, so that it can be told of
        if (!name.startsWith('.') && !isOwnFile(name) && !entry->is_directory(ignored))
            entries.append(entryFor(name, cleanFolder(folder), prefix));
    }
    if (problem)
        return failure(ErrorCode::NotReadable,
                       folderTr("cannot be read: %1").arg(QString::fromLocal8Bit(problem.message().c_str())), folder);
    std::ranges::sort(entries, {}, &FileEntry::file);
    return entries;
}

Result<QByteArray> readWhole(const FileEntry &entry)
{
    if (entry.path.isEmpty())
        return failure(ErrorCode::BadInput, folderTr("the file's name is not valid UTF-8: rename it to have it read"),
                       entry.file);
    const QFileInfo info(entry.path);
    if (!info.exists())
        return failure(ErrorCode::NotFound,
                       info.isSymLink() ? folderTr("a link that leads nowhere or in a circle")
                                        : folderTr("the file has gone"),
                       entry.file);
    if (!info.isFile())
        return failure(ErrorCode::WrongType, folderTr("not a regular file"), entry.file);
    if (info.size() > kLargestFile)
        return failure(ErrorCode::TooLarge, tooLargeText(), entry.file);
    QFile file(entry.path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotReadable, folderTr("cannot be read: %1").arg(file.errorString()), entry.file);
    QByteArray bytes = file.read(kLargestFile + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::NotReadable, folderTr("cannot be read: %1").arg(file.errorString()), entry.file);
    if (bytes.size() > kLargestFile) // it grew meanwhile, or does not know its size
        return failure(ErrorCode::TooLarge, tooLargeText(), entry.file);
    return bytes;
}

} // namespace Counterpoint
