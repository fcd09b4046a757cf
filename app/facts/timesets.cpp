// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timerules.h"

namespace Counterpoint
{

namespace
{

TimeSense readSet(const TimeMatch &match, const TimeContext &)
{
    TimeSense sense;
    sense.type = TimexType::Set;
    if (match.has(u"set"))
        sense.values = {match.item(u"set").value};
    else if (match.has(u"unit"))
        sense.values
            = {durationValue(match.item(u"unit").value,
                             match.has(u"every") ? match.item(match.has(u"num") ? u"num" : u"every").number : 1)};
    else if (match.has(u"month"))
        sense.values = {QStringLiteral("XXXX-") + padded(wholeNumber(match.item(u"month")))};
    else if (match.has(u"season"))
        sense.values = {QStringLiteral("XXXX-") + match.item(u"season").value};
    else if (match.has(u"weekday") && match.has(u"part"))
        sense.values = {QStringLiteral("XXXX-WXX-") + match.item(u"weekday").value + QLatin1Char('T')
                        + match.item(u"part").value};
    else if (match.has(u"weekday"))
        sense.values = {QStringLiteral("XXXX-WXX-") + match.item(u"weekday").value};
    else if (match.has(u"part"))
        sense.values = {QStringLiteral("XXXX-XX-XXT") + match.item(u"part").value};
    else
        sense.values = {QStringLiteral("XXXX-WXX-WE")};
    return sense;
}

} // namespace

QList<TimeRule> setRules()
{
    return {
        timeRule("every",
                 QStringLiteral("(?<every>J)(?:(?<num>[dn])?(?<unit>[UV])|(?<weekday>D)(?<part>P)?|(?<part2>P)|(?<"
                                "month>M)|(?<season>S))"),
                 readSet),
        timeRule("sets", QStringLiteral("(?<set>3)|(?<weekday>[DI])(?<part>N)|(?<weekday2>I)|w"),
                 [](const TimeMatch &match, const TimeContext &context) {
                     if (!match.has(u"weekday2"))
                         return readSet(match, context);
                     return writtenTime(TimexType::Set, QStringLiteral("XXXX-WXX-") + match.item(u"weekday2").value);
                 }),
        timeRule("times in a unit", QStringLiteral("[dn]?\\*(?:A|J)(?<unit>U)"), readSet),
    };
}

} // namespace Counterpoint
