// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connection.h"

#include <model/comparison.h>

namespace Counterpoint
{

/** All that was found between articles: matches, conflicts, events and the other lists of a Comparison. */
class FindingDao
{
public:
    explicit FindingDao(const Connection &connection)
        : m_connection(connection)
    {
    }

    /** Replaces the findings; a list that did not change is left as it is. */
    [[nodiscard]] Result<void> save(const Comparison &comparison) const;
    /** Fills every list of @p comparison but the articles. */
    [[nodiscard]] Result<void> load(Comparison &comparison) const;

private:
    [[nodiscard]] Result<void> saveList(const QString &kind, const QStringList &payloads) const;
    [[nodiscard]] Result<QStringList> loadList(const QString &kind) const;
    const Connection &m_connection;
};

} // namespace Counterpoint
