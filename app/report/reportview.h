// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/snapshot.h>

#include <QCoreApplication>
#include <QHash>
#include <QString>

namespace Counterpoint
{

/** A sentence of the report in the language of the program. */
[[nodiscard]] inline QString reportTr(const char *text)
{
    return QCoreApplication::translate("Report", text);
}

/** A snapshot as the readable exports show it: its findings with what was decided on them, in words. Plain text,
 * unescaped. */
class ReportView
{
public:
    explicit ReportView(const Snapshot &snapshot);

    [[nodiscard]] const Snapshot &snapshot() const { return m_snapshot; }
    [[nodiscard]] const Comparison &comparison() const { return *m_snapshot.comparison; }
    /** What was decided on a discrepancy, in words; "not reviewed" when nothing was. */
    [[nodiscard]] QString status(const QString &key) const;
    [[nodiscard]] QString matchStatus(const QString &key) const;
    [[nodiscard]] bool isRejected(const QString &key) const;

private:
    const Snapshot &m_snapshot;
    QHash<QString, Decision> m_decisions; ///< The newest on each key.
};

} // namespace Counterpoint
