// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparer.h"
#include "judge.h"
#include "pairprofile.h"
#include "stages.h"

namespace Counterpoint
{

PairAnswer comparePair(Article a, Article b, const Parameters &parameters)
{
    PairProfile pair(std::move(a), std::move(b), parameters);
    const Judgement judgement = judge(pair.comparison(), pair.set(), pair.a(), pair.b());
    PairAnswer answer{judgement.score, judgement.kind, judgement.why, {}, {}, {}};
    // The stage asks for cancellation only through the context, and an empty one never cancels.
    if (const Result<void> result = findConflicts(pair.comparison(), RunContext{}); result)
        answer.conflicts = pair.comparison().conflicts;
    answer.a = pair.comparison().articles.at(0);
    answer.b = pair.comparison().articles.at(1);
    return answer;
}

} // namespace Counterpoint
