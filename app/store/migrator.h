// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connection.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Counterpoint
{

/** One step from schema version - 1 to version. */
struct Migration {
    int version = 0;
    QString title;
    QStringList statements;
};

/** The numbered files NNNN_title.sql of @p folder, in order; statements are parted by lines that say "-- ;;". */
[[nodiscard]] Result<QList<Migration>> migrationsIn(const QString &folder);

/** The migrations that are built in. */
[[nodiscard]] Result<QList<Migration>> builtInMigrations();

/** SQLite's application_id of a store: "CPNT". */
inline constexpr int kApplicationId = 0x43504E54;

/**
 * Brings a store to the last of @p migrations in one transaction together with its version number; a store that holds
 * something is copied beside itself first (backupPath()). Errors leave the store as it was.
 */
[[nodiscard]] Result<void> migrate(const Connection &connection, const QList<Migration> &migrations);

/** Where the copy of a store of @p version is kept before it is migrated. */
[[nodiscard]] QString backupPath(const QString &storePath, int version);

/** A whole, consistent copy of the store as one file, made beside @p path and renamed, replacing what was there. */
[[nodiscard]] Result<void> copyDatabase(const Connection &connection, const QString &path);

} // namespace Counterpoint
