// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connection.h"

#include <model/decision.h>

#include <QList>

#include <optional>

namespace Counterpoint
{

/** The claims as they stand, with their evidence. */
class ClaimDao
{
public:
    explicit ClaimDao(const Connection &connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] Result<QList<Claim>> all() const; ///< In the order in which they were made.
    [[nodiscard]] Result<std::optional<Claim>> find(const QString &id) const;
    /** Adds the claim, or replaces the one of the same id. */
    [[nodiscard]] Result<void> put(const Claim &claim) const;
    [[nodiscard]] Result<void> remove(const QString &id) const;

private:
    [[nodiscard]] Result<QList<Claim>> select(const QString &where, const QVariantList &values) const;
    [[nodiscard]] Result<QList<ClaimEvidence>> evidence(qint64 claim) const;
    const Connection &m_connection;
};

/** A claim as one JSON text and back, for the journal. */
[[nodiscard]] QString claimPayload(const Claim &claim);
[[nodiscard]] std::optional<Claim> claimOfPayload(const QString &payload);

/** The stored form of a moment: ISO 8601, UTC, milliseconds. */
[[nodiscard]] QString momentText(const QDateTime &moment);
[[nodiscard]] QDateTime momentOf(const QString &text);

} // namespace Counterpoint
