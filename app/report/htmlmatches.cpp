// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "htmlsections.h"

#include <model/enumnames.h>
#include <model/vocabulary.h>

#include <QMap>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Counterpoint::Html
{

namespace
{

/** Sentences that hang together by matches which nobody rejected. */
struct Shared {
    QList<SentenceRef> sentences;
    QList<const Match *> matches;
};

using MatchesByFirst = QMultiMap<SentenceRef, const Match *>;

MatchesByFirst standingMatches(const ReportView &view)
{
    MatchesByFirst standing;
    for (const Match &match : view.comparison().matches)
        if (!view.isRejected(match.key))
            standing.insert(match.a, &match);
    return standing;
}

/** Joins what one match ties together; each sentence is in one part at most. */
void tie(QList<Shared> &parts, const Match &match)
{
    const auto holding = [&parts](SentenceRef ref) {
        return std::ranges::find_if(parts, [ref](const Shared &part) { return part.sentences.contains(ref); });
    };
    auto first = holding(match.a);
    auto second = holding(match.b);
    if (first == parts.end() && second == parts.end()) {
        parts.append({{match.a, match.b}, {&match}});
        return;
    }
    if (first == parts.end() || second == parts.end()) {
        Shared &part = first == parts.end() ? *second : *first;
        part.sentences.append(first == parts.end() ? match.a : match.b);
        part.matches.append(&match);
        return;
    }
    first->matches.append(&match);
    if (first == second)
        return;
    first->sentences += second->sentences;
    first->matches += second->matches;
    parts.erase(second);
}

/** A group falls apart, or away, where its matches were rejected. */
QList<Shared> partsOf(const MatchGroup &group, const MatchesByFirst &standing)
{
    QList<Shared> parts;
    for (const SentenceRef ref : group.sentences) {
        const auto [from, to] = standing.equal_range(ref);
        for (auto it = from; it != to; ++it)
            if (std::ranges::binary_search(group.sentences, (*it)->b))
                tie(parts, **it);
    }
    for (Shared &part : parts) {
        std::ranges::sort(part.sentences);
        std::ranges::sort(part.matches, {}, [](const Match *match) { return std::pair(match->a, match->b); });
    }
    return parts;
}

QString matchLine(const ReportView &view, const Match &match)
{
    const QString reasons = match.why.isEmpty() ? QString() : u" ("_s + match.why.join(u"; "_s) + u')';
    return u"<li>%1 – %2 <span class=\"kind %3\">%4</span> <span class=\"muted\">%5</span></li>\n"_s.arg(
        badge(match.a.article), badge(match.b.article), nameOf(match.kind), escaped(Vocabulary::matchKind(match.kind)),
        escaped(reportTr("likeness %1").arg(match.score, 0, 'f', 2) + reasons + u", "_s + view.matchStatus(match.key)));
}

QString card(const ReportView &view, const Shared &shared)
{
    const auto weakest = std::ranges::max_element(shared.matches, {}, &Match::kind);
    QString html = u"<div class=\"card\"><p class=\"kind %1\">%2</p>\n"_s.arg(
        nameOf((*weakest)->kind), escaped(Vocabulary::matchKind((*weakest)->kind)));
    for (const SentenceRef ref : shared.sentences)
        html += quotation(view, ref);
    html += u"<ul>\n"_s;
    for (const Match *match : shared.matches)
        html += matchLine(view, *match);
    return html + u"</ul></div>\n"_s;
}

} // namespace

QString sharedCopy(const ReportView &view)
{
    const MatchesByFirst standing = standingMatches(view);
    QSet<const Match *> shown;
    QString cards;
    for (const MatchGroup &group : view.comparison().groups) {
        for (const Shared &part : partsOf(group, standing)) {
            cards += card(view, part);
            shown.unite({part.matches.cbegin(), part.matches.cend()});
        }
    }
    QString others;
    for (const Match &match : view.comparison().matches)
        if (!shown.contains(&match) && !view.isRejected(match.key))
            others += card(view, {{match.a, match.b}, {&match}});
    return section(u"shared"_s, reportTr("Shared copy"), cards)
        + section(u"links"_s, reportTr("Other sentences that match"), others);
}

} // namespace Counterpoint::Html
