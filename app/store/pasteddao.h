// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connection.h"

#include <model/pastedtext.h>

#include <QDateTime>
#include <QList>

namespace Counterpoint
{

/** Articles put in by hand, as bytes. */
class PastedDao
{
public:
    explicit PastedDao(const Connection &connection)
        : m_connection(connection)
    {
    }

    /** The same content put in again has the newer name. */
    [[nodiscard]] Result<void> put(const PastedText &text, const QDateTime &when) const;
    /** Those that @p decisions put into the comparison, in that order. */
    [[nodiscard]] Result<QList<PastedText>> chosen(const QList<Decision> &decisions) const;

private:
    const Connection &m_connection;
};

} // namespace Counterpoint
