// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timedirection.h"

#include <facts/timecues.h>
#include <facts/wordforms.h>

using namespace Qt::Literals::StringLiterals;

namespace Counterpoint
{

namespace
{

constexpr qsizetype kReach = 14; // words that a verb's tense reaches
constexpr qsizetype kClose = 8; // words that it reaches without doubt

bool endsClause(const Token &token)
{
    return token.is(QLatin1String(";")) || token.is(QLatin1String("\"")) || token.is(QLatin1String(":"));
}

TimeDirection directionOf(TimeCue cue)
{
    return cue == TimeCue::Past ? TimeDirection::Past : TimeDirection::Future;
}

/** A clause behind the time has a tense of its own. */
bool startsClause(const Token &token)
{
    return isAmong(token.lower,
                   {"that"_L1, "which"_L1, "who"_L1, "whether"_L1, "if"_L1, "because"_L1, "while"_L1, "but"_L1,
                    "although"_L1, "though"_L1});
}

/** Whether the past verb at @p verb leaves no doubt that the day or month at @p first is behind. */
bool isSurePast(const Tokens &tokens, qsizetype verb, qsizetype first)
{
    static const QSet<QString> doubts{u","_s, u"is"_s, u"are"_s, u"'s"_s, u"it's"_s};
    static const QSet<QString> leads{u"by"_s, u"to"_s, u"the"_s, u"a"_s, u"for"_s, u"before"_s, u"through"_s};
    if (first - verb > kClose || tokens[first].is("the"_L1) || leads.contains(lowerAt(tokens, first - 1)))
        return false;
    for (qsizetype at = verb + 1; at < first; ++at) {
        if (doubts.contains(tokens[at].lower))
            return false;
    }
    for (qsizetype at = verb - 1; at >= qMax<qsizetype>(0, verb - kReach) && !endsClause(tokens[at]); --at) {
        if (cueAt(tokens, at, first) == TimeCue::Future)
            return false;
    }
    return true;
}

/** "adjourned until Friday", "extended to May 3", but "lasted until Friday": the preposition stands at @p at. */
TimeHeading headingOfEnd(const Tokens &tokens, qsizetype at, qsizetype first)
{
    const bool isUntil = !tokens[at].is("to"_L1);
    for (qsizetype before = at - 1; before >= qMax<qsizetype>(0, at - kReach); --before) {
        if (isDeferring(tokens[before].lower))
            return {TimeDirection::Future, false};
        if (cueAt(tokens, before, first) == TimeCue::Past)
            return isUntil ? TimeHeading{TimeDirection::Past, false} : TimeHeading{};
    }
    return isUntil ? TimeHeading{TimeDirection::Future, false} : TimeHeading{};
}

/** "could rain as early as Friday", but "rained as early as Friday": the second "as" stands at @p at. */
TimeHeading headingOfEarliest(const Tokens &tokens, qsizetype at, qsizetype first)
{
    for (qsizetype before = at - 3; before >= qMax<qsizetype>(0, at - kClose); --before) {
        if (const TimeCue cue = cueAt(tokens, before, first); cue != TimeCue::None)
            return {directionOf(cue), false};
    }
    return {TimeDirection::Future, false};
}

/** "as early as Friday", "ahead of Friday's vote", "adjourned until Friday", "since May". */
TimeHeading headingOfPreposition(const Tokens &tokens, qsizetype first)
{
    qsizetype at = first - 1;
    if (lowerAt(tokens, at) == QLatin1String("on") || lowerAt(tokens, at) == QLatin1String("in"))
        --at;
    const QString &word = lowerAt(tokens, at);
    if (word == QLatin1String("since"))
        return {TimeDirection::Past, true};
    const bool isEarliest = word == QLatin1String("as") && lowerAt(tokens, at - 2) == QLatin1String("as")
        && isAmong(lowerAt(tokens, at - 1), {"early"_L1, "soon"_L1});
    if (isEarliest)
        return headingOfEarliest(tokens, at, first);
    if (isAmong(word, {"until"_L1, "till"_L1, "to"_L1}))
        return headingOfEnd(tokens, at, first);
    constexpr qsizetype kPhrase = 6;
    for (at = first - 1; at > 0 && first - at <= kPhrase && tokens[at].lower != QLatin1String(","); --at) {
        const QString pair = lowerAt(tokens, at - 1) + QLatin1Char(' ') + tokens[at].lower;
        if (pair == QLatin1String("ahead of") || pair == QLatin1String("advance of"))
            return {TimeDirection::Future, false};
        if (isPastForm(tokens[at].lower))
            break;
    }
    return {};
}

} // namespace

TimeHeading headingAt(const Tokens &tokens, qsizetype first, qsizetype last)
{
    const TimeHeading heading = headingOfPreposition(tokens, first);
    if (heading.direction != TimeDirection::Unknown)
        return heading;
    for (qsizetype away = 1; away <= kReach; ++away) {
        const qsizetype before = first - away;
        if (before < 0 || endsClause(tokens[before]))
            break;
        if (const TimeCue cue = cueAt(tokens, before, first); cue != TimeCue::None)
            return {directionOf(cue), cue == TimeCue::Past && isSurePast(tokens, before, first)};
    }
    for (qsizetype after = last + 1; after < tokens.size() && after <= last + kReach; ++after) {
        if (endsClause(tokens[after]) || startsClause(tokens[after]))
            break;
        if (const TimeCue cue = cueAt(tokens, after, first); cue != TimeCue::None)
            return {directionOf(cue), false};
    }
    return {};
}

} // namespace Counterpoint
