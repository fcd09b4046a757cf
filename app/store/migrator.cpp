// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "migrator.h"

#include "sqlerror.h"
#include "statement.h"
#include "transaction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace Counterpoint
{

namespace
{

QStringList statementsOf(const QString &sql)
{
    QStringList statements;
    static const QRegularExpression marker(QStringLiteral("^-- ;;\\s*$"), QRegularExpression::MultilineOption);
    for (const QString &part : sql.split(marker))
        if (!part.trimmed().isEmpty())
            statements.append(part.trimmed());
    return statements;
}

Result<void> applyAll(const Connection &connection, const QList<Migration> &migrations, int from)
{
    for (const Migration &migration : migrations) {
        if (migration.version <= from)
            continue;
        for (const QString &statement : migration.statements)
            if (auto done = connection.execute(statement); !done)
                return done;
    }
    return {};
}

/** VACUUM INTO leaves what it wrote to the system, and a rename is safe on disk only once its folder is. */
bool sync(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool isSynced = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return isSynced;
}

} // namespace

Result<QList<Migration>> migrationsIn(const QString &folder)
{
    QList<Migration> migrations;
    static const QRegularExpression pattern(QStringLiteral("^(\\d{4})_(\\w+)\\.sql$"));
    const QStringList names = QDir(folder).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const auto match = pattern.match(name);
        QFile file(folder + QLatin1Char('/') + name);
        if (!match.hasMatch() || match.capturedView(1).toInt() != migrations.size() + 1
            || !file.open(QIODevice::ReadOnly))
            return failure(ErrorCode::Internal, QStringLiteral("A schema file is missing or misnamed."),
                           file.fileName());
        const QString sql = QString::fromUtf8(file.readAll());
        migrations.append({match.capturedView(1).toInt(), match.captured(2), statementsOf(sql)});
    }
    if (migrations.isEmpty())
        return failure(ErrorCode::Internal, QStringLiteral("No schema files."), folder);
    return migrations;
}

Result<QList<Migration>> builtInMigrations()
{
    return migrationsIn(QStringLiteral(":/counterpoint/schema"));
}

QString backupPath(const QString &storePath, int version)
{
    return QStringLiteral("%1.schema%2.backup").arg(storePath).arg(version);
}

Result<void> migrate(const Connection &connection, const QList<Migration> &migrations)
{
    const auto version = connection.value(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return std::unexpected(version.error());
    const int from = version->toInt();
    if (from >= migrations.last().version)
        return {};
    if (from > 0 && connection.path() != QLatin1StringView(":memory:")) {
        if (auto copied = copyDatabase(connection, backupPath(connection.path(), from)); !copied)
            return copied;
    }
    Transaction transaction(connection);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    if (auto applied = applyAll(connection, migrations, from); !applied)
        return applied;
    for (const QString &pragma : {QStringLiteral("PRAGMA application_id = %1").arg(kApplicationId),
                                  QStringLiteral("PRAGMA user_version = %1").arg(migrations.last().version)})
        if (auto done = connection.execute(pragma); !done)
            return done;
    return transaction.commit();
}

Result<void> copyDatabase(const Connection &connection, const QString &path)
{
    const QString beside = QStringLiteral("%1.part%2").arg(path).arg(::getpid());
    QFile::remove(beside);
    Statement copy(connection, QStringLiteral("VACUUM INTO ?"));
    if (auto done = copy.run({beside}); !done) {
        QFile::remove(beside);
        Error error = done.error();
        error.where = path;
        if (error.code == ErrorCode::NotReadable)
            error = {ErrorCode::NotWritable, QStringLiteral("The file cannot be written."), path};
        return std::unexpected(error);
    }
    if (!sync(beside) || std::rename(QFile::encodeName(beside).constData(), QFile::encodeName(path).constData()) != 0) {
        QFile::remove(beside);
        return failure(ErrorCode::NotWritable, QStringLiteral("The file cannot be written."), path);
    }
    sync(QFileInfo(path).absolutePath());
    return {};
}

} // namespace Counterpoint
