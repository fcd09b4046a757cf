// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "conflictfinder.h"
#include "rules/ruleregistry.h"
#include "stages.h"

#include <model/enumnames.h>

#include <algorithm>
#include <map>

namespace Counterpoint
{

namespace
{

constexpr int kMostWeak = 60; // between two articles: more of them is one form of words filled in again and again

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
    // Whichever file comes first: names of files are no part of what was found.
    const auto [x, y] = std::minmax({place(conflict.a, conflict.aSpan), place(conflict.b, conflict.bSpan)});
    return findingKey(QLatin1String("conflict ") + nameOf(conflict.kind), x, y);
}

/** One fact of a faces one fact of b; and one place of both is told once, as the most telling kind. */
bool isRepeat(const Conflict &conflict, const Conflict &known)
{
    const bool isSameA = known.aSpan.overlaps(conflict.aSpan);
    const bool isSameB = known.bSpan.overlaps(conflict.bSpan);
    return known.kind == conflict.kind ? isSameA || isSameB : isSameA && isSameB;
}

/** Strongest first, without repeats, and of the weak ones between two articles only the strongest. */
QList<Conflict> worthListing(QList<Conflict> conflicts)
{
    std::ranges::stable_sort(conflicts, [](const Conflict &x, const Conflict &y) {
        return std::tuple(-x.score, x.a, x.b, x.aSpan, x.bSpan, int(x.kind))
            < std::tuple(-y.score, y.a, y.b, y.aSpan, y.bSpan, int(y.kind));
    });
    std::map<std::pair<SentenceRef, SentenceRef>, QList<Conflict>> known;
    std::map<std::pair<int, int>, int> weak;
    QList<Conflict> kept;
    for (const Conflict &conflict : std::as_const(conflicts)) {
        QList<Conflict> &same = known[{conflict.a, conflict.b}];
        if (std::ranges::any_of(same, [&](const Conflict &other) { return isRepeat(conflict, other); }))
            continue;
        same.append(conflict);
        if (!conflict.isWeak || weak[{conflict.a.article, conflict.b.article}]++ < kMostWeak)
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
                {match.a, match.b, match.aligned, match.kind == MatchKind::Near || match.kind == MatchKind::Verbatim});
    return pairs;
}

} // namespace

Result<void> findConflictsAmong(Comparison &comparison, const QList<RulePair> &pairs, const RunContext &context)
{
    const RuleView view(comparison, pairs, context);
    QList<Conflict> conflicts;
    for (const auto &rule : conflictRules()) {
        if (!context.isCancelled())
            conflicts += rule->find(view);
    }
    if (context.isCancelled())
        return stopped();
    for (Conflict &conflict : conflicts) {
        putInOrder(conflict);
        conflict.isWeak = conflict.score < comparison.parameters.conflictThreshold;
    }
    conflicts = worthListing(std::move(conflicts));
    for (Conflict &conflict : conflicts)
        conflict.key = keyOf(comparison, conflict);
    comparison.conflicts = conflicts;
    comparison.discrepancies = gatherDiscrepancies(comparison);
    return {};
}

Result<void> findConflicts(Comparison &comparison, const RunContext &context)
{
    return findConflictsAmong(comparison, matchedPairs(comparison), context);
}

} // namespace Counterpoint
