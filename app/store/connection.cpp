// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connection.h"

#include "sqlerror.h"
#include "statement.h"

#include <QSqlDatabase>
#include <QSqlError>

#include <atomic>

namespace Counterpoint
{

namespace
{

QString freshName()
{
    static std::atomic<quint64> count = 0;
    return QStringLiteral("counterpoint-%1").arg(++count);
}

} // namespace

Connection::Connection(QString path, QString name)
    : m_path(std::move(path))
    , m_name(std::move(name))
{
}

Connection::~Connection()
{
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Access access)
{
    std::unique_ptr<Connection> connection(new Connection(path, freshName()));
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection->m_name);
        if (!database.isValid())
            return failure(ErrorCode::Internal, QStringLiteral("Qt's SQLite driver is not installed."), path);
        database.setDatabaseName(path);
        const QString timeout = QStringLiteral("QSQLITE_BUSY_TIMEOUT=1000");
        database.setConnectOptions(access == Access::ReadOnly ? timeout + QStringLiteral(";QSQLITE_OPEN_READONLY")
                                                              : timeout);
        if (!database.open()) {
            const QSqlError error = database.lastError();
            return std::unexpected(sqlError(error.nativeErrorCode().toInt(), error.text(), path));
        }
    }
    for (const QString &pragma :
         {QStringLiteral("PRAGMA foreign_keys = ON"), QStringLiteral("PRAGMA trusted_schema = OFF"),
          QStringLiteral("PRAGMA cell_size_check = ON")})
        if (const auto done = connection->execute(pragma); !done)
            return std::unexpected(done.error());
    return connection;
}

Result<void> Connection::claimWriting()
{
    // Exclusive locking keeps the lock that the empty transaction takes; the system lets go of it when the process
    // ends. An archive is saved in one transaction: with little memory its pages would be written twice.
    for (const QString &sql : {QStringLiteral("PRAGMA locking_mode = EXCLUSIVE"), QStringLiteral("BEGIN EXCLUSIVE"),
                               QStringLiteral("COMMIT"), QStringLiteral("PRAGMA synchronous = FULL"),
                               QStringLiteral("PRAGMA cache_size = -65536")}) // KiB
        if (const auto done = execute(sql); !done)
            return done;
    return {};
}

Result<void> Connection::execute(const QString &sql) const
{
    return Statement(*this, sql).run();
}

Result<QVariant> Connection::value(const QString &sql) const
{
    Statement statement(*this, sql);
    if (const auto done = statement.run(); !done)
        return std::unexpected(done.error());
    const auto found = statement.next();
    if (!found)
        return std::unexpected(found.error());
    return *found ? statement.value(0) : QVariant();
}

} // namespace Counterpoint
