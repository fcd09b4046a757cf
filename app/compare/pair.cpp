// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparer.h"
#include "conflictfinder.h"
#include "judge.h"
#include "pairprofile.h"
#include "stages.h"

namespace Counterpoint
{

namespace
{

/** Each sentence of the first text with the sentence of the second that is most like it. */
QList<RulePair> facingPairs(const Comparison &comparison, const ProfileSet &set)
{
    QList<RulePair> pairs;
    const std::vector<Profile> profiles = set.profiles();
    for (const Profile &a : profiles) {
        RulePair best;
        for (const Profile &b : profiles) {
            if (a.ref.article != 0 || b.ref.article != 1)
                continue;
            const Judgement judgement = judge(comparison, set, a, b);
            if (judgement.kind && judgement.aligned > best.score)
                best = {a.ref, b.ref, judgement.aligned,
                        judgement.kind == MatchKind::Near || judgement.kind == MatchKind::Verbatim};
        }
        if (best.score > 0)
            pairs.append(best);
    }
    return pairs;
}

} // namespace

PairAnswer comparePair(Article a, Article b, const Parameters &parameters)
{
    PairProfile pair(std::move(a), std::move(b), parameters);
    const Judgement judgement = judge(pair.comparison(), pair.set(), pair.a(), pair.b());
    PairAnswer answer{judgement.aligned, judgement.kind, judgement.why, {}, {}, {}};
    // The finder asks for cancellation only through the context, and an empty one never cancels.
    const QList<RulePair> pairs = facingPairs(pair.comparison(), pair.set());
    if (const auto result = findConflictsAmong(pair.comparison(), pairs, RunContext{}); result)
        answer.conflicts = pair.comparison().conflicts;
    answer.a = pair.comparison().articles.at(0);
    answer.b = pair.comparison().articles.at(1);
    return answer;
}

} // namespace Counterpoint
