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
    QString path; ///< Absolute.
    QString file; ///< As the articles name it: relative to the folder, '/' between parts.
};

/**
 * The files directly inside @p folder, by name; hidden ones and sub-folders are left out. @p prefix is put before
 * every name (files of a second folder). Errors: NotFound, WrongType (a file), NotReadable.
 */
[[nodiscard]] Result<QList<FileEntry>> listFolder(const QString &folder, const QString &prefix = {});

/** The whole of a file. Errors: NotFound (a link that leads nowhere), NotReadable, TooLarge (over @p limit bytes). */
[[nodiscard]] Result<QByteArray> readWhole(const FileEntry &entry, qint64 limit);

} // namespace Counterpoint
