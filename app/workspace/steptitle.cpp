// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "steptitle.h"

#include <QCoreApplication>

namespace Counterpoint
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("StepTitle", text);
}

QString articleTitle(const Decision &decision)
{
    switch (decision.verdict) {
    case Verdict::Excluded:
        return tr("leave article out");
    case Verdict::Rejected:
        return tr("remove article");
    default:
        return tr("take article in");
    }
}

QString findingTitle(const Decision &decision)
{
    switch (decision.verdict) {
    case Verdict::Accepted:
        return decision.target == DecisionTarget::Match ? tr("accept match") : tr("real discrepancy");
    case Verdict::Rejected:
        return decision.target == DecisionTarget::Match ? tr("reject match") : tr("not a discrepancy");
    case Verdict::Reconciled:
        return tr("reconcile discrepancy");
    default:
        return tr("leave open");
    }
}

QString decisionTitle(const Decision &decision)
{
    switch (decision.target) {
    case DecisionTarget::Article:
        return articleTitle(decision);
    case DecisionTarget::Outlet:
        return decision.value.isEmpty() ? tr("part outlets") : tr("join outlets");
    case DecisionTarget::Furniture:
        return decision.verdict == Verdict::Rejected ? tr("take as article text") : tr("take as not article text");
    case DecisionTarget::Event:
        return tr("decide on event");
    default:
        return findingTitle(decision);
    }
}

/** Of decisions made together; "correct title, outlet" for two fields of one article. */
QString decisionsTitle(const QList<Decision> &decisions)
{
    const Decision &first = decisions.first();
    const bool isCorrection = first.target == DecisionTarget::Article && first.verdict == Verdict::Corrected;
    if (!isCorrection)
        return decisionTitle(first);
    QStringList fields;
    for (const Decision &decision : decisions)
        fields += decision.field;
    return tr("correct %1").arg(fields.join(QLatin1String(", ")));
}

} // namespace

QString stepTitle(const JournalStep &step)
{
    if (!step.decisions.isEmpty())
        return decisionsTitle(step.decisions);
    if (!step.claimBefore)
        return tr("add claim");
    return step.claimAfter ? tr("change claim") : tr("remove claim");
}

bool changesComparison(const Decision &decision)
{
    return decision.target == DecisionTarget::Article || decision.target == DecisionTarget::Outlet
        || decision.target == DecisionTarget::Furniture;
}

} // namespace Counterpoint
