// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connection.h"
#include "storecontents.h"

namespace Counterpoint
{

/** What a store says of itself: engine, parameters, folders, what became of each file. */
class InfoDao
{
public:
    explicit InfoDao(const Connection &connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] Result<void> save(const Analysis &analysis) const;
    /** Fills folders, outcomes and, when anything was ever saved, engine version and parameters of @p comparison. */
    [[nodiscard]] Result<void> load(Analysis &analysis, Comparison &comparison) const;
    /** Whether an analysis was ever saved. */
    [[nodiscard]] Result<bool> isFilled() const;

    [[nodiscard]] Result<QString> value(const QString &key) const; ///< Empty when there is none.
    [[nodiscard]] Result<void> setValue(const QString &key, const QString &value) const;

private:
    [[nodiscard]] Result<void> saveFolders(const QStringList &folders) const;
    [[nodiscard]] Result<void> saveOutcomes(const QList<FileOutcome> &outcomes) const;
    const Connection &m_connection;
};

} // namespace Counterpoint
