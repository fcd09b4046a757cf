// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "linkdecisions.h"

#include <model/linkfield.h>
#include <model/sentenceanchor.h>

#include <algorithm>

namespace Counterpoint
{

namespace
{

QString placeText(const SentenceAnchor &anchor)
{
    return QString::fromLatin1(anchor.articleSha256) + u' ' + QString::number(anchor.span.start);
}

} // namespace

Decision linkedSentences(const Comparison &comparison, SentenceRef a, SentenceRef b)
{
    const SentenceAnchor first = anchorOf(comparison.articles, std::min(a, b));
    const SentenceAnchor second = anchorOf(comparison.articles, std::max(a, b));
    const QStringList places{placeText(first), placeText(second)};
    Decision decision;
    decision.target = DecisionTarget::Match;
    decision.verdict = Verdict::Corrected;
    decision.field = kLinkField;
    decision.key
        = findingKey(u"link", std::min(places.first(), places.last()), std::max(places.first(), places.last()));
    decision.note = textOf({first, second});
    return decision;
}

std::optional<Decision> linkOf(const QList<Decision> &decisions, const Comparison &comparison, const Match &match)
{
    if (!match.why.startsWith(kLinkedByHand))
        return std::nullopt;
    const auto found = std::ranges::find_if(decisions, [&](const Decision &decision) {
        if (decision.target != DecisionTarget::Match || decision.field != kLinkField)
            return false;
        QList<SentenceRef> ends = sentencesOf(comparison.articles, anchorsIn(decision.note));
        std::ranges::sort(ends);
        return ends == QList{match.a, match.b};
    });
    return found == decisions.end() ? std::nullopt : std::optional(*found);
}

Decision removedLink(const Decision &link)
{
    Decision removed;
    removed.target = link.target;
    removed.key = link.key;
    removed.field = link.field;
    return removed;
}

bool isLinkThere(const Decision &decision, const Comparison &comparison)
{
    return sentencesOf(comparison.articles, anchorsIn(decision.note)).size() == 2;
}

} // namespace Counterpoint
