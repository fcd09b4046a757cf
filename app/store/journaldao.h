// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connection.h"
#include "storecontents.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QVariantList>

#include <optional>

namespace Counterpoint
{

/** The journal of decisions and edits of claims: appended to, walked by undo and redo, never shortened. */
class JournalDao
{
public:
    explicit JournalDao(const Connection &connection)
        : m_connection(connection)
    {
    }

    /**
     * Appends the step as done; what was undone before can no longer be redone. Decisions without a moment are given
     * @p when. To be called in a transaction: a step may be several rows.
     */
    [[nodiscard]] Result<void> append(const JournalStep &step, const QDateTime &when) const;
    [[nodiscard]] Result<std::optional<JournalStep>> nextUndo() const;
    [[nodiscard]] Result<std::optional<JournalStep>> nextRedo() const;
    [[nodiscard]] Result<void> setDone(qint64 step, bool isDone) const;
    /** Done decisions: the newest of each target, key and field; one that went back to open without a note is none. */
    [[nodiscard]] Result<QList<Decision>> inForce() const;

private:
    [[nodiscard]] Result<QString> stepColumn() const;
    [[nodiscard]] Result<void> insert(const QVariantList &row) const;
    [[nodiscard]] Result<QList<JournalStep>> select(const QString &where) const;
    [[nodiscard]] Result<std::optional<JournalStep>> stepAt(const QString &row) const;
    const Connection &m_connection;
};

} // namespace Counterpoint
