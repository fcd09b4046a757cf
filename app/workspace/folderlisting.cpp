// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "folderlisting.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace Counterpoint
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("Folder", text);
}

} // namespace

Result<QList<FileEntry>> listFolder(const QString &folder, const QString &prefix)
{
    const QFileInfo info(folder);
    if (!info.exists())
        return failure(ErrorCode::NotFound, tr("there is no such folder"), folder);
    if (!info.isDir())
        return failure(ErrorCode::WrongType, tr("this is a file, not a folder"), folder);
    if (!info.isReadable() || !info.isExecutable())
        return failure(ErrorCode::NotReadable, tr("no permission to read this folder"), folder);
    QList<FileEntry> entries;
    // System: broken and looping links are listed too, so that they can be told of.
    const auto infos = QDir(folder).entryInfoList(QDir::Files | QDir::System | QDir::NoDotAndDotDot, QDir::NoSort);
    for (const QFileInfo &entry : infos)
        entries.append({entry.absoluteFilePath(), prefix + entry.fileName()});
    std::ranges::sort(entries, {}, &FileEntry::file);
    return entries;
}

Result<QByteArray> readWhole(const FileEntry &entry, qint64 limit)
{
    const QFileInfo info(entry.path);
    if (!info.exists())
        return failure(ErrorCode::NotFound,
                       info.isSymLink() ? tr("a link that leads nowhere or in a circle") : tr("the file has gone"),
                       entry.file);
    if (!info.isFile())
        return failure(ErrorCode::WrongType, tr("not a regular file"), entry.file);
    const auto size = [](qint64 bytes) { return QLocale::c().formattedDataSize(bytes, 0, QLocale::DataSizeIecFormat); };
    if (info.size() > limit)
        return failure(ErrorCode::TooLarge, tr("too large: %1, the limit is %2").arg(size(info.size()), size(limit)),
                       entry.file);
    QFile file(entry.path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotReadable, tr("cannot be read: %1").arg(file.errorString()), entry.file);
    QByteArray bytes = file.read(limit + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::NotReadable, tr("cannot be read: %1").arg(file.errorString()), entry.file);
    if (bytes.size() > limit)
        return failure(ErrorCode::TooLarge, tr("too large: the limit is %1").arg(size(limit)), entry.file);
    return bytes;
}

} // namespace Counterpoint
