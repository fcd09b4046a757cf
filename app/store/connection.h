// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/error.h>

#include <QString>
#include <QVariant>

#include <memory>

namespace Counterpoint
{

enum class Access { ReadOnly, ReadWrite };

/**
 * One connection to one SQLite file, with foreign keys on and a rollback journal, so that a closed store is one file
 * that also opens from a read-only folder. A writer holds the file's lock from claimWriting() until it is destroyed.
 * Thread: the one that made it. Errors: see sqlError().
 */
class Connection
{
public:
    /** Opens @p path (":memory:" for a store that is kept nowhere); a missing file is made when writing. */
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const QString &path, Access access);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /** Takes the file for this process alone; StoreLocked when another one has it. */
    [[nodiscard]] Result<void> claimWriting();
    [[nodiscard]] Result<void> execute(const QString &sql) const;
    /** The first column of the first row; invalid when there is no row. */
    [[nodiscard]] Result<QVariant> value(const QString &sql) const;

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] QString name() const { return m_name; } ///< Under which Qt knows it.

private:
    Connection(QString path, QString name);
    QString m_path;
    QString m_name;
};

} // namespace Counterpoint
