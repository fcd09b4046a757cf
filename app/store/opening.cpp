// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "opening.h"

#include "holder.h"
#include "infodao.h"
#include "migrator.h"
#include "sqlerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace Counterpoint
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("Store", text);
}

/** Names the holder, and tells a cut off store from a file that never was one. */
std::unexpected<Error> explained(Error error, const QString &path)
{
    if (error.code == ErrorCode::StoreLocked) {
        if (const QString holder = Holder::describe(path); !holder.isEmpty())
            error.message = tr("The store is in use by another program (%1).").arg(holder);
    } else if (error.code == ErrorCode::WrongType) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly) && file.read(15) == "SQLite format 3")
            return damaged(tr("its head cannot be read"), path);
    }
    return std::unexpected(error);
}

/** SQLite takes a file that is shorter than the smallest page for an empty database, and would overwrite it. */
Result<void> checkLength(const QFileInfo &info)
{
    constexpr qint64 smallestPage = 512;
    if (info.size() >= smallestPage)
        return {};
    return explained({ErrorCode::WrongType, tr("This file is not a Counterpoint store."), info.absoluteFilePath()},
                     info.absoluteFilePath());
}

std::optional<Error> reasonToOnlyRead(const QFileInfo &info, StoreMode mode)
{
    const QString path = info.absoluteFilePath();
    if (mode == StoreMode::ReadOnly)
        return Error{ErrorCode::StoreReadOnly, tr("The store was opened for reading only."), path};
    if (!info.isWritable())
        return Error{ErrorCode::StoreReadOnly, tr("The store cannot be changed: the file is read-only."), path};
    if (!QFileInfo(info.absolutePath()).isWritable())
        return Error{ErrorCode::StoreReadOnly, tr("The store cannot be changed: its folder is read-only."), path};
    return std::nullopt;
}

struct Head {
    int applicationId = 0;
    int version = 0;
    qint64 tables = 0;

    [[nodiscard]] bool isBlank() const { return applicationId == 0 && version == 0 && tables == 0; }
};

Result<Head> readHead(const Connection &connection)
{
    const auto id = connection.value(QStringLiteral("PRAGMA application_id"));
    const auto version = connection.value(QStringLiteral("PRAGMA user_version"));
    const auto tables = connection.value(QStringLiteral("SELECT count(*) FROM sqlite_schema"));
    for (const auto *value : {&id, &version, &tables})
        if (!*value)
            return std::unexpected(value->error());
    return Head{id->toInt(), version->toInt(), tables->toLongLong()};
}

Result<void> checkConsistent(const Connection &connection)
{
    const auto answer = connection.value(QStringLiteral("PRAGMA quick_check(1)"));
    if (!answer && answer.error().code == ErrorCode::Internal) // a generated column that cannot be made of its payload
        return damaged(answer.error().message, connection.path());
    if (!answer)
        return std::unexpected(answer.error());
    if (answer->toString() != QLatin1StringView("ok"))
        return damaged(answer->toString().section(QLatin1Char('\n'), 0, 0), connection.path());
    return {};
}

/** A newer program says which schema can still read its stores. */
Result<Error> noticeOfNewer(const Connection &connection, int version)
{
    const auto from = InfoDao(connection).value(QStringLiteral("compatible_from"));
    const auto migrations = builtInMigrations();
    if (!from || !migrations || from->isEmpty() || from->toInt() > migrations->last().version)
        return failure(
            ErrorCode::StoreNewer,
            tr("The store was made by a newer version of Counterpoint (schema %1), which this version cannot "
               "read.")
                .arg(version),
            connection.path());
    return Error{ErrorCode::StoreNewer,
                 tr("The store was made by a newer version of Counterpoint (schema %1): it can be read, not changed.")
                     .arg(version),
                 connection.path()};
}

Result<void> migrateToPresent(const Connection &connection)
{
    const auto migrations = builtInMigrations();
    if (!migrations)
        return std::unexpected(migrations.error());
    return migrate(connection, *migrations);
}

/** An older store in a place that may not be changed is read through a copy of the present schema. */
Result<void> migrateCopy(OpenedStore &opened)
{
    opened.migratedCopy = std::make_unique<QTemporaryDir>();
    const QString copy = opened.migratedCopy->filePath(QStringLiteral("copy.counterpoint"));
    if (auto copied = copyDatabase(*opened.connection, copy); !copied)
        return copied;
    auto connection = Connection::open(copy, Access::ReadWrite);
    if (!connection)
        return std::unexpected(connection.error());
    opened.connection = *std::move(connection);
    return migrateToPresent(*opened.connection);
}

Result<OpenedStore> openToRead(const QString &path, Error notice)
{
    auto connection = Connection::open(path, Access::ReadOnly);
    if (!connection)
        return explained(connection.error(), path);
    OpenedStore opened{nullptr, *std::move(connection), std::move(notice), false};
    const auto head = readHead(*opened.connection);
    if (!head)
        return explained(head.error(), path);
    if (head->applicationId != kApplicationId)
        return failure(ErrorCode::WrongType, tr("This file is not a Counterpoint store."), path);
    if (auto good = checkConsistent(*opened.connection); !good)
        return explained(good.error(), path);
    const auto migrations = builtInMigrations();
    if (!migrations)
        return std::unexpected(migrations.error());
    if (head->version > migrations->last().version) {
        auto newer = noticeOfNewer(*opened.connection, head->version);
        if (!newer)
            return std::unexpected(newer.error());
        opened.notice = *newer;
    } else if (head->version < migrations->last().version) {
        if (auto migrated = migrateCopy(opened); !migrated)
            return std::unexpected(migrated.error());
    }
    return opened;
}

/** Leaves no empty file behind when a new store could not be made. */
struct FreshFile {
    QString path;
    bool isFresh;
    ~FreshFile()
    {
        if (isFresh)
            QFile::remove(path);
    }
};

/** @p mayBeNew: a database that holds nothing yet, as a killed creation leaves it, is made a store. */
Result<OpenedStore> openToWrite(const QString &path, bool isFresh, bool mayBeNew)
{
    FreshFile remains{path, isFresh};
    auto connection = Connection::open(path, Access::ReadWrite);
    if (!connection)
        return explained(connection.error(), path);
    OpenedStore opened{nullptr, *std::move(connection), std::nullopt, isFresh};
    if (auto claimed = opened.connection->claimWriting(); !claimed) {
        remains.isFresh = isFresh && claimed.error().code != ErrorCode::StoreLocked;
        return explained(claimed.error(), path);
    }
    const auto head = readHead(*opened.connection);
    if (!head)
        return explained(head.error(), path);
    const bool isNew = mayBeNew && head->isBlank();
    if (head->applicationId != kApplicationId && !isNew) {
        remains.isFresh = false;
        return failure(ErrorCode::WrongType, tr("This file is not a Counterpoint store."), path);
    }
    if (auto good = checkConsistent(*opened.connection); !good)
        return explained(good.error(), path);
    if (auto migrated = migrateToPresent(*opened.connection); !migrated)
        return std::unexpected(migrated.error());
    opened.isFresh = isNew;
    remains.isFresh = false;
    Holder::announce(path);
    return opened;
}

/** Whether the file's schema is newer than this program's; false when that cannot be told, which shows later. */
bool isNewer(const QString &path)
{
    const auto connection = Connection::open(path, Access::ReadOnly);
    if (!connection)
        return false;
    const auto head = readHead(**connection);
    const auto migrations = builtInMigrations();
    return head && migrations && head->applicationId == kApplicationId && head->version > migrations->last().version;
}

} // namespace

Result<OpenedStore> openStoreFile(const QString &path, StoreMode mode)
{
    const QFileInfo info(path);
    const QString absolute = info.absoluteFilePath();
    const bool isFresh = !info.exists() || (info.isFile() && info.size() == 0);
    if (isFresh && mode != StoreMode::OpenOrCreate) {
        if (info.exists())
            return damaged(tr("the file is empty"), absolute);
        return failure(ErrorCode::NotFound, tr("There is no such file."), absolute);
    }
    if (isFresh) {
        if (!QDir().mkpath(info.absolutePath()) || !QFileInfo(info.absolutePath()).isWritable())
            return failure(ErrorCode::NotWritable, tr("A store cannot be made in this folder."), absolute);
        return openToWrite(absolute, true, true);
    }
    if (!info.isFile())
        return failure(ErrorCode::WrongType, tr("This is not a file."), absolute);
    if (!info.isReadable())
        return failure(ErrorCode::NotReadable, tr("There is no right to read this file."), absolute);
    if (auto good = checkLength(info); !good)
        return std::unexpected(good.error());
    if (auto reason = reasonToOnlyRead(info, mode))
        return openToRead(absolute, *std::move(reason));
    if (isNewer(absolute))
        return openToRead(absolute, {});
    return openToWrite(absolute, false, mode == StoreMode::OpenOrCreate);
}

} // namespace Counterpoint
