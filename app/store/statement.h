// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/error.h>

#include <QString>
#include <QVariant>

#include <memory>

namespace Counterpoint
{

class Connection;

/**
 * One prepared SQL statement: run it, as often as needed, and step through its rows. Values are bound by position; a
 * null QString is stored as the empty text, an invalid QVariant as NULL. Must not outlive its connection.
 */
class Statement
{
public:
    Statement(const Connection &connection, const QString &sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    [[nodiscard]] Result<void> run(const QVariantList &values = {});
    /** Goes to the next row; false when there is none. */
    [[nodiscard]] Result<bool> next();
    [[nodiscard]] QVariant value(int column) const;
    [[nodiscard]] QString text(int column) const { return value(column).toString(); }
    [[nodiscard]] qint64 integer(int column) const { return value(column).toLongLong(); }
    [[nodiscard]] double real(int column) const { return value(column).toDouble(); }
    [[nodiscard]] bool isNull(int column) const { return value(column).isNull(); }
    [[nodiscard]] qint64 insertedId() const;

    /** Runs the statement and calls @p take(*this) for each row; take returns Result<void>. */
    template<typename Take>
    [[nodiscard]] Result<void> forEach(const QVariantList &values, Take take)
    {
        if (auto done = run(values); !done)
            return done;
        for (;;) {
            const auto found = next();
            if (!found)
                return std::unexpected(found.error());
            if (!*found)
                return {};
            if (Result<void> taken = take(*this); !taken)
                return taken;
        }
    }

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Counterpoint
