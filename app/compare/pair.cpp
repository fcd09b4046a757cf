// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparer.h"
#include "judge.h"
#include "stages.h"

#include <algorithm>

namespace Counterpoint {

namespace {

/** All sentences of an article as one: a pair is judged as a whole, whatever the splitter made of each side. */
Profile joined(const ProfileSet &set, int article)
{
    Profile whole;
    whole.ref = {article, 0};
    for (const Profile &profile : set.profiles()) {
        if (profile.ref.article != article)
            continue;
        whole.tokens.insert(whole.tokens.end(), profile.tokens.begin(), profile.tokens.end());
        whole.keys.insert(whole.keys.end(), profile.keys.begin(), profile.keys.end());
        whole.weight += profile.weight;
        whole.wording = qHashMulti(whole.wording, profile.wording);
        whole.isNegated = whole.isNegated || profile.isNegated;
    }
    std::ranges::sort(whole.keys);
    whole.keys.erase(std::ranges::unique(whole.keys).begin(), whole.keys.end());
    return whole;
}

} // namespace

PairAnswer comparePair(Article a, Article b, const Parameters &parameters)
{
    Comparison comparison;
    comparison.parameters = parameters;
    comparison.articles = {std::move(a), std::move(b)};
    joinNames(comparison);
    const ProfileSet set(comparison);
    const Judgement judgement = judge(comparison, set, joined(set, 0), joined(set, 1));

    PairAnswer answer{judgement.score, judgement.kind, judgement.why, {}, {}, {}};
    // The stage asks for cancellation only through the context, and an empty one never cancels.
    if (const Result<void> result = findConflicts(comparison, RunContext{}); result)
        answer.conflicts = comparison.conflicts;
    answer.a = comparison.articles.at(0);
    answer.b = comparison.articles.at(1);
    return answer;
}

} // namespace Counterpoint
