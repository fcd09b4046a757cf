// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pairprofile.h"

#include "stages.h"

namespace Counterpoint
{

namespace
{

Comparison comparisonOf(Article a, Article b, const Parameters &parameters)
{
    Comparison comparison;
    comparison.parameters = parameters;
    comparison.articles = {std::move(a), std::move(b)};
    [[maybe_unused]] const Result<void> names = joinNames(comparison, {}); // an empty context never cancels
    return comparison;
}

Profile joined(const ProfileSet &set, int article)
{
    Profile whole;
    whole.ref = {article, 0};
    int units = 0;
    for (const Profile &profile : set.profiles()) {
        if (profile.ref.article != article)
            continue;
        for (ProfileToken token : profile.tokens) {
            token.unit = token.unit < 0 ? -1 : token.unit + units;
            whole.tokens.push_back(token);
        }
        units += int(profile.tokens.size());
        whole.weight += profile.weight;
        whole.wording = qHashMulti(whole.wording, profile.wording);
        whole.isNegated = whole.isNegated || profile.isNegated;
    }
    return whole;
}

} // namespace

PairProfile::PairProfile(Article a, Article b, const Parameters &parameters)
    : m_comparison(comparisonOf(std::move(a), std::move(b), parameters))
    , m_set(m_comparison)
    , m_a(joined(m_set, 0))
    , m_b(joined(m_set, 1))
{
}

} // namespace Counterpoint
