// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/snapshot.h>

#include <QHash>
#include <QString>
#include <QStringList>

namespace Counterpoint
{

/** What the readable exports say of a snapshot, in words: names of articles, quotes, decisions. Plain text, unescaped.
 */
class ReportView
{
public:
    explicit ReportView(const Snapshot &snapshot);

    [[nodiscard]] const Snapshot &snapshot() const { return m_snapshot; }
    [[nodiscard]] const Comparison &comparison() const { return *m_snapshot.comparison; }
    /** "A", "B", ... "Z", "AA": the article's letter, as in the window. */
    [[nodiscard]] static QString letter(int article);
    /** Outlet, or the file's name where the outlet is not known. */
    [[nodiscard]] QString label(int article) const;
    /** "10 January 2020, inferred" or "undated". */
    [[nodiscard]] static QString dateText(const PublicationDate &date);
    /** A day, week, month, year or range in words: "5 January 2020", "week of 30 December 2019". */
    [[nodiscard]] static QString dateText(const DateRange &date);
    [[nodiscard]] QString quote(SentenceRef ref) const;
    [[nodiscard]] static QString title(MatchKind kind);
    [[nodiscard]] static QString title(ConflictKind kind);
    [[nodiscard]] static QString title(Stance stance);
    /** What was decided on a finding, in words; "not reviewed" when nothing was. */
    [[nodiscard]] QString status(const QString &key) const;
    [[nodiscard]] bool isRejected(const QString &key) const;

private:
    const Snapshot &m_snapshot;
    QHash<QString, Decision> m_decisions; ///< The newest on each key.
};

} // namespace Counterpoint
