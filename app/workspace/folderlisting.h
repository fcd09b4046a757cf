// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/error.h>

#include <QList>
#include <QString>

namespace Counterpoint
{

/** One file found in an opened folder. */
struct FileEntry {
    QString path; ///< Absolute; empty when the name cannot be written as text, so that the file cannot be opened.
    QString file; ///< As the articles name it: relative to the folder, '/' between parts.
};

/** An absolute path without "//", "/./", "/../" and without a slash at its end: how a folder is kept and compared. */
[[nodiscard]] QString cleanFolder(const QString &folder);

/** Clean, each once: two names of one folder are one. */
[[nodiscard]] QStringList distinctFolders(const QStringList &folders);

/**
 * What is put before the names of each folder's files: nothing for the first, "name/" for the others, made different
 * where two folders have one name ("name (2)/").
 */
[[nodiscard]] QStringList folderPrefixes(const QStringList &folders);

/**
 * The files directly inside @p folder, by name; hidden ones and sub-folders are left out. @p prefix is put before
 * every name (files of a second folder). A name that is not valid UTF-8 is listed with its odd bytes as "\\xff" and
 * without a path. Errors: NotFound, WrongType (a file), NotReadable.
 */
[[nodiscard]] Result<QList<FileEntry>> listFolder(const QString &folder, const QString &prefix = {});

/** The whole of a file. Errors: NotFound (a link that leads nowhere), NotReadable, TooLarge (over kLargestFile),
 *  BadInput (a name that cannot be opened). */
[[nodiscard]] Result<QByteArray> readWhole(const FileEntry &entry);

} // namespace Counterpoint
