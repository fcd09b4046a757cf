// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transaction.h"

namespace Counterpoint
{

Transaction::~Transaction()
{
    // SQLite takes a transaction back by itself after some errors; then this fails, which is as good.
    if (m_isOpen) {
        [[maybe_unused]] const auto done = m_connection.execute(QStringLiteral("ROLLBACK"));
    }
}

Result<void> Transaction::begin()
{
    auto done = m_connection.execute(QStringLiteral("BEGIN IMMEDIATE"));
    m_isOpen = done.has_value();
    return done;
}

Result<void> Transaction::beginReading()
{
    auto done = m_connection.execute(QStringLiteral("BEGIN"));
    m_isOpen = done.has_value();
    return done;
}

Result<void> Transaction::commit()
{
    auto done = m_connection.execute(QStringLiteral("COMMIT"));
    m_isOpen = !done.has_value();
    return done;
}

} // namespace Counterpoint
