// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportview.h"

#include <model/vocabulary.h>

namespace Counterpoint
{

ReportView::ReportView(const Snapshot &snapshot)
    : m_snapshot(snapshot)
{
    for (const Decision &decision : snapshot.decisions)
        m_decisions.insert(decision.key, decision);
}

QString ReportView::status(const QString &key) const
{
    const auto found = m_decisions.constFind(key);
    if (found == m_decisions.constEnd() || found->verdict == Verdict::Open)
        return reportTr("not reviewed");
    const QString note = found->note.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(found->note);
    if (found->verdict == Verdict::Reconciled)
        return reportTr("Reconciled: %1").arg(Vocabulary::reconciliation(found->value)) + note;
    return Vocabulary::verdict(found->verdict) + note;
}

QString ReportView::matchStatus(const QString &key) const
{
    const auto found = m_decisions.constFind(key);
    if (found == m_decisions.constEnd() || found->verdict == Verdict::Open)
        return reportTr("not reviewed");
    const QString note = found->note.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(found->note);
    return Vocabulary::matchVerdict(found->verdict) + note;
}

bool ReportView::isRejected(const QString &key) const
{
    const auto found = m_decisions.constFind(key);
    return found != m_decisions.constEnd() && found->verdict == Verdict::Rejected;
}

} // namespace Counterpoint
