// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "statement.h"

#include "connection.h"
#include "sqlerror.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace Counterpoint
{

class Statement::Private
{
public:
    QString path;
    QString sql;
    QSqlQuery query;
    bool isPrepared = false;

    [[nodiscard]] Error error() const
    {
        const QSqlError last = query.lastError();
        return sqlError(last.nativeErrorCode().toInt(), last.text(), path);
    }
};

Statement::Statement(const Connection &connection, const QString &sql)
    : d(std::make_unique<Private>(
          Private{connection.path(), sql, QSqlQuery(QSqlDatabase::database(connection.name(), false)), false}))
{
    d->query.setForwardOnly(true);
}

Statement::~Statement() = default;

Result<void> Statement::run(const QVariantList &values)
{
    if (!d->isPrepared && !d->query.prepare(d->sql))
        return std::unexpected(d->error());
    d->isPrepared = true;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QVariant &value = values.at(i);
        const bool isNullText = value.metaType() == QMetaType::fromType<QString>() && value.toString().isNull();
        d->query.bindValue(static_cast<int>(i), isNullText ? QVariant(QLatin1StringView("").toString()) : value);
    }
    if (!d->query.exec())
        return std::unexpected(d->error());
    return {};
}

Result<bool> Statement::next()
{
    if (d->query.next())
        return true;
    if (d->query.lastError().isValid())
        return std::unexpected(d->error());
    return false;
}

QVariant Statement::value(int column) const
{
    return d->query.value(column);
}

qint64 Statement::insertedId() const
{
    return d->query.lastInsertId().toLongLong();
}

} // namespace Counterpoint
