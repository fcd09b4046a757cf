// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handlinks.h"

#include "comparer.h"
#include "groups.h"

#include <facts/factregistry.h>
#include <model/linkfield.h>
#include <model/sentenceanchor.h>

#include <algorithm>
#include <iterator>

namespace Counterpoint
{

namespace
{

/** A sentence as an article of its own, published as its article was. */
Article aloneOf(const Comparison &comparison, SentenceRef ref)
{
    Article alone;
    alone.metadata.published = comparison.article(ref).metadata.published;
    alone.metadata.language = comparison.article(ref).metadata.language;
    alone.text = comparison.text(ref).toString();
    const Span all{0, alone.text.size()};
    alone.paragraphs = {all};
    alone.sentences = {Sentence{all, Zone::Body, 0}};
    alone.facts = extractFacts(alone);
    return alone;
}

Match linkOf(const Comparison &comparison, SentenceRef a, SentenceRef b)
{
    const PairAnswer answer = comparePair(aloneOf(comparison, a), aloneOf(comparison, b), comparison.parameters);
    Match match;
    match.key = keyOfMatch(comparison, a, b);
    match.a = a;
    match.b = b;
    match.kind = answer.kind.value_or(MatchKind::Partial);
    match.score = match.aligned = answer.score;
    match.why = QStringList{QString(kLinkedByHand)} + answer.why;
    return match;
}

void groupAnew(Comparison &comparison)
{
    QList<MatchGroup> stock;
    std::ranges::copy_if(comparison.groups, std::back_inserter(stock), &MatchGroup::isStock);
    comparison.groups = groupMatches(comparison.matches) + stock;
    std::ranges::stable_sort(comparison.groups, {}, [](const MatchGroup &group) { return group.sentences.first(); });
}

} // namespace

void linkByHand(Comparison &comparison, const QList<Decision> &decisions)
{
    const qsizetype found = comparison.matches.size();
    for (const Decision &decision : decisions) {
        if (decision.target != DecisionTarget::Match || decision.field != kLinkField
            || decision.verdict != Verdict::Corrected)
            continue;
        QList<SentenceRef> ends = sentencesOf(comparison.articles, anchorsIn(decision.note));
        std::ranges::sort(ends);
        const auto isBetween = [&](const Match &match) { return match.a == ends.first() && match.b == ends.last(); };
        if (ends.size() == 2 && ends.first() != ends.last() && !std::ranges::any_of(comparison.matches, isBetween))
            comparison.matches.append(linkOf(comparison, ends.first(), ends.last()));
    }
    if (comparison.matches.size() == found)
        return;
    std::ranges::stable_sort(comparison.matches, {}, [](const Match &match) { return std::pair(match.a, match.b); });
    groupAnew(comparison);
}

} // namespace Counterpoint
