// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connection.h"

namespace Counterpoint
{

/** All or nothing: what is done between begin() and commit() is taken back when commit() is not reached or fails. */
class Transaction
{
public:
    explicit Transaction(const Connection &connection)
        : m_connection(connection)
    {
    }
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> beginReading(); ///< One state of the store, whatever others write meanwhile.
    [[nodiscard]] Result<void> commit();

private:
    const Connection &m_connection;
    bool m_isOpen = false;
};

} // namespace Counterpoint
