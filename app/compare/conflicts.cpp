// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "conflictfinder.h"
#include "rules/ruleregistry.h"
#include "stages.h"

#include <algorithm>
#include <set>

namespace Counterpoint
{

namespace
{

/** a before b, whatever order a rule found them in. */
void putInOrder(Conflict &conflict)
{
    if (conflict.a < conflict.b || (conflict.a == conflict.b && conflict.aSpan <= conflict.bSpan))
        return;
    std::swap(conflict.a, conflict.b);
    std::swap(conflict.aSpan, conflict.bSpan);
    std::swap(conflict.aValue, conflict.bValue);
}

QString keyOf(const Comparison &comparison, const Conflict &conflict)
{
    const auto place = [&](SentenceRef ref, Span span) {
        return QString(comparison.text(ref).toString() + QLatin1Char('\n')
                       + textIn(comparison.article(ref).text, span).toString());
    };
    return findingKey(QStringLiteral("conflict%1").arg(int(conflict.kind)), place(conflict.a, conflict.aSpan),
                      place(conflict.b, conflict.bSpan));
}

/** The strongest of the conflicts that name the same kind in the same two sentences at overlapping places. */
QList<Conflict> withoutRepeats(QList<Conflict> conflicts)
{
    std::ranges::stable_sort(conflicts, [](const Conflict &x, const Conflict &y) {
        return std::tuple(-x.score, x.a, x.b, x.aSpan, x.bSpan, int(x.kind))
            < std::tuple(-y.score, y.a, y.b, y.aSpan, y.bSpan, int(y.kind));
    });
    QList<Conflict> kept;
    for (const Conflict &conflict : std::as_const(conflicts)) {
        const bool isRepeat = std::ranges::any_of(kept, [&](const Conflict &other) {
            return other.a == conflict.a && other.b == conflict.b
                && (other.aSpan.overlaps(conflict.aSpan) || other.bSpan.overlaps(conflict.bSpan));
        });
        if (!isRepeat)
            kept.append(conflict);
    }
    return kept;
}

QList<RulePair> matchedPairs(const Comparison &comparison)
{
    QList<RulePair> pairs;
    for (const Match &match : comparison.matches)
        if (match.kind != MatchKind::Partial)
            pairs.append(
                {match.a, match.b, match.score, match.kind == MatchKind::Near || match.kind == MatchKind::Verbatim});
    return pairs;
}

} // namespace

Result<void> findConflictsAmong(Comparison &comparison, const QList<RulePair> &pairs, const RunContext &context)
{
    const RuleView view(comparison, pairs);
    QList<Conflict> conflicts;
    for (const auto &rule : conflictRules()) {
        if (context.isCancelled())
            return failure(ErrorCode::Cancelled, QStringLiteral("The comparison was stopped."));
        conflicts += rule->find(view);
    }
    for (Conflict &conflict : conflicts)
        putInOrder(conflict);
    conflicts = withoutRepeats(std::move(conflicts));
    for (Conflict &conflict : conflicts) {
        conflict.key = keyOf(comparison, conflict);
        conflict.isWeak = conflict.score < comparison.parameters.conflictThreshold;
    }
    comparison.conflicts = conflicts;
    comparison.discrepancies = gatherDiscrepancies(comparison);
    return {};
}

Result<void> findConflicts(Comparison &comparison, const RunContext &context)
{
    return findConflictsAmong(comparison, matchedPairs(comparison), context);
}

} // namespace Counterpoint
