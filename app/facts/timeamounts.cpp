// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timerules.h"

#include <cmath>

namespace Counterpoint
{

namespace
{

/** Number in front of a unit: digits, words, "a"; vague words give none. */
QString amountPattern()
{
    return QStringLiteral("(?:(?<num>[dnyA])|(?<vague>k))");
}

std::optional<double> amountOf(const TimeMatch &match)
{
    if (match.has(u"num"))
        return QStringView(u"AgE").contains(match.item(u"num").symbol) ? 1 : match.item(u"num").number;
    if (match.has(u"vague") && match.item(u"vague").number > 0)
        return match.item(u"vague").number;
    return std::nullopt;
}

QString approximation(const TimeMatch &match)
{
    return match.has(u"about") ? match.item(u"about").value : QString();
}

/** "three months ago": as finely as the unit says; "a year ago" in a text on quarters is the quarter a year before. */
TimeSense readAgo(const TimeMatch &match, const TimeContext &context)
{
    const TimeItem &unit = match.item(u"unit");
    const auto amount = amountOf(match);
    const int sign = match.has(u"ahead") ? 1 : -1;
    TimeSense sense;
    sense.mod = approximation(match);
    sense.isRelative = true;
    if (!amount || unit.value.startsWith(QLatin1Char('T'))) {
        sense.values = {unit.value.startsWith(QLatin1Char('T')) ? unitValue(QStringLiteral("D"), context.published, 0)
                            : sign < 0                          ? QStringLiteral("PAST_REF")
                                                                : QStringLiteral("FUTURE_REF")};
        return sense;
    }
    if (*amount > 5000)
        return {};
    const bool isQuarter = unit.value == QLatin1String("Y") && *amount == 1 && context.previousPeriod.size() == 7
        && context.previousPeriod.contains(QLatin1String("-Q"));
    if (isQuarter) {
        sense.values = {padded(context.previousPeriod.first(4).toInt() - 1, 4) + context.previousPeriod.sliced(4)};
        sense.base = context.previousPeriod;
        return sense;
    }
    sense.values = {unitValue(unit.value, context.published, sign * static_cast<int>(*amount))};
    return sense;
}

/** "two days later", "a year earlier": counted from the day or period named last. */
TimeSense readLater(const TimeMatch &match, const TimeContext &context)
{
    const TimeItem &unit = match.item(u"unit");
    const auto amount = amountOf(match);
    const int sign = match.has(u"later") ? 1 : -1;
    const bool isYear = unit.value == QLatin1String("Y");
    TimeSense sense;
    sense.mod = approximation(match);
    sense.isRelative = true;
    const QString base = isYear && !context.previousPeriod.isEmpty() ? context.previousPeriod : context.previousDay;
    const int year = isYear && amount && *amount <= 5000 && !base.isEmpty()
        ? base.first(4).toInt() + sign * static_cast<int>(*amount)
        : 1;
    if (!amount || unit.value.startsWith(QLatin1Char('T')) || base.isEmpty() || *amount > 5000 || year < 1
        || year > 9999) {
        sense.type = TimexType::Duration;
        sense.values = {durationValue(unit.value, amount)};
        return sense;
    }
    sense.base = valueInWords(base);
    if (isYear) {
        sense.values = {padded(year, 4) + base.sliced(4)};
        return sense;
    }
    const auto range = dateRangeOf(base);
    if (!range)
        return {};
    sense.values = {unitValue(unit.value, range->first, sign * static_cast<int>(*amount))};
    return sense;
}

/** "the following day", "the previous Friday", "the day before". */
TimeSense readNeighbour(const TimeMatch &match, const TimeContext &context)
{
    const bool isWeekday = match.has(u"wd");
    static const QSet<QString> neighbours{QStringLiteral("previous"), QStringLiteral("preceding"),
                                          QStringLiteral("prior"), QStringLiteral("following"), QStringLiteral("next")};
    if (!neighbours.contains(match.either(u"after", u"before").more))
        return {};
    const auto range = dateRangeOf(context.previousDay.isEmpty() ? context.previousPeriod : context.previousDay);
    if (!range)
        return relativeTime(TimexType::Date,
                            match.has(u"after") ? QStringLiteral("FUTURE_REF") : QStringLiteral("PAST_REF"));
    const int sign = match.has(u"after") ? 1 : -1;
    TimeSense sense;
    sense.isRelative = true;
    sense.base = valueInWords(context.previousDay);
    if (isWeekday) {
        TimeContext there;
        there.published = range->first;
        sense.values = {weekdayValues(wholeNumber(match.item(u"wd")), sign, there).first()};
    } else {
        sense.values = {unitValue(match.item(u"unit").value, range->first, sign)};
    }
    return sense;
}

/** "It is the third day of the strike": the day that the article speaks on. */
TimeSense readOrdinalDay(const TimeMatch &match, const TimeContext &context)
{
    if (match.item(u"unit").value != QLatin1String("D"))
        return {};
    return relativeTime(TimexType::Date, unitValue(QStringLiteral("D"), context.published, 0));
}

TimeSense readDuration(const TimeMatch &match, const TimeContext &)
{
    const TimeItem &unit = match.item(u"unit");
    const auto amount = amountOf(match);
    const bool isSingular = unit.symbol == u'U';
    const bool isJoined = match.has(u"hyphen");
    const bool hasArticle = match.has(u"num") && match.item(u"num").symbol == u'A';
    const bool hasNumber = match.has(u"num") && !hasArticle;
    if (hasArticle && !isSingular)
        return {};
    const bool isShare = unit.value == QLatin1String("Q")
        && (hasArticle || (isJoined && !isSingular)); // "a quarter", "three-quarters"
    if (isShare)
        return {};
    if (isSingular && match.has(u"num") && hasNumber && *amount != 1 && !isJoined
        && unit.value.startsWith(QLatin1Char('Q')))
        return {};
    return writtenTime(TimexType::Duration, durationValue(unit.value, amount), approximation(match));
}

/** "an hour and 20 minutes", "two years, three months". */
TimeSense readTwoUnits(const TimeMatch &match, const TimeContext &)
{
    static const QStringList order{QStringLiteral("Y"),  QStringLiteral("M"),  QStringLiteral("W"), QStringLiteral("D"),
                                   QStringLiteral("TH"), QStringLiteral("TM"), QStringLiteral("TS")};
    const QString one = match.item(u"unit").value;
    const QString two = match.item(u"unit2").value;
    const auto amount
        = [&](QStringView group) { return match.item(group).symbol == u'A' ? 1 : match.item(group).number; };
    if (!order.contains(one) || order.indexOf(two) != order.indexOf(one) + 1 || one == QLatin1String("M"))
        return {};
    const QString rest = durationValue(two, amount(u"num2")).sliced(1);
    const bool isOfTime = one.startsWith(QLatin1Char('T'));
    return writtenTime(TimexType::Duration, durationValue(one, amount(u"num")) + (isOfTime ? rest.sliced(1) : rest),
                       approximation(match));
}

/** "half an hour". */
TimeSense readHalf(const TimeMatch &match, const TimeContext &)
{
    return writtenTime(TimexType::Duration, durationValue(match.item(u"unit").value, 0.5), approximation(match));
}

/** "a year and a half". */
TimeSense readAndHalf(const TimeMatch &match, const TimeContext &)
{
    return writtenTime(TimexType::Duration, durationValue(match.item(u"unit").value, 1.5));
}

/** "two to three weeks". */
TimeSense readSpan(const TimeMatch &match, const TimeContext &)
{
    return writtenTime(TimexType::Duration, durationValue(match.item(u"unit").value, match.item(u"from").number),
                       QStringLiteral("EQUAL_OR_MORE"));
}

/** "the past three months", "the next few days", "the last week": stretches that touch the publication. */
TimeSense readStretch(const TimeMatch &match, const TimeContext &)
{
    const TimeItem &unit = match.item(u"unit");
    auto amount = amountOf(match);
    if (!amount && unit.symbol == u'U')
        amount = 1;
    if (unit.value == QLatin1String("TH") && amount && *amount > 0 && std::fmod(*amount, 24) == 0)
        return relativeTime(TimexType::Duration, durationValue(QStringLiteral("D"), *amount / 24));
    return relativeTime(TimexType::Duration, durationValue(unit.value, amount), approximation(match));
}

/** "the past year" is a year; "the last decade". */
TimeSense readRecent(const TimeMatch &match, const TimeContext &)
{
    const bool isAhead
        = match.has(u"next") || (match.has(u"recent") && match.item(u"recent").value == QLatin1String("FUTURE_REF"));
    return relativeTime(TimexType::Date, isAhead ? QStringLiteral("FUTURE_REF") : QStringLiteral("PAST_REF"));
}

TimeSense readFixed(const TimeMatch &match, const TimeContext &)
{
    const TimeItem &item = match.item(u"fixed");
    return relativeTime(item.symbol == u'4' ? TimexType::Duration : TimexType::Date, item.value);
}

TimeSense readEarlier(const TimeMatch &, const TimeContext &)
{
    return relativeTime(TimexType::Date, QStringLiteral("PAST_REF"));
}

TimeSense readCurrent(const TimeMatch &match, const TimeContext &)
{
    if (match.item(u"word").more != QLatin1String("current"))
        return {};
    return relativeTime(TimexType::Date, QStringLiteral("PRESENT_REF"));
}

TimeSense readThePast(const TimeMatch &match, const TimeContext &)
{
    if (match.item(u"word").more != QLatin1String("past"))
        return {};
    return relativeTime(TimexType::Date, QStringLiteral("PAST_REF"));
}

} // namespace

QList<TimeRule> amountRules()
{
    const QString about = QStringLiteral("(?<about>x)?h?x?");
    const QString amount = amountPattern();
    const QString unit = QStringLiteral("(?<unit>[UV])");
    return {
        timeRule("ago", about + amount + unit + QStringLiteral("(?:29|9)?g"), readAgo),
        timeRule("year-ago", QStringLiteral("h?(?<unit>U)-(?<num>[gE])(?:-?[UZ])?"),
                 [](const TimeMatch &match, const TimeContext &context) {
                     return match.item(u"unit").value == QLatin1String("Y") ? readLater(match, context) : TimeSense();
                 }),
        timeRule("later", about + amount + unit + QStringLiteral("(?:(?<later>f|a(?![_hAuvt=*%]))|E|b(?![_hAuvt=*%]))"),
                 readLater),
        timeRule("neighbour", QStringLiteral("h(?:(?<after>X)|(?<before>L))(?:(?<unit>U)|(?<wd>D))"), readNeighbour),
        timeRule("ordinal day", QStringLiteral("(?:(?<=v)|(?<=uq))h?r(?<unit>U)(?=o)"), readOrdinalDay),
        timeRule("duration",
                 about + amount + QStringLiteral("(?:(?<hyphen>-)|x?\\+)?") + unit + QStringLiteral("(?:-8)?(?:29)?"),
                 readDuration),
        timeRule("bare units", QStringLiteral("(?<!-)(?<unit>V)(?:-8)?"), readDuration),
        timeRule("two units", about + QStringLiteral("(?<num>[dnA])(?<unit>[UV])[&c]{0,2}(?<num2>[dnA])(?<unit2>[UV])"),
                 readTwoUnits),
        timeRule("half a unit", QStringLiteral("(?<about>x)?6(?<unit>U)"), readHalf),
        timeRule("unit and a half", QStringLiteral("[Ad](?<unit>U)&Aj"), readAndHalf),
        timeRule("span of units", about + QStringLiteral("(?<from>[dn])(?:2|-)[dn]-?") + unit, readSpan),
        timeRule("stretch",
                 about + QStringLiteral("[LX](?:(?<num>[dn])|(?<vague>k|K)o?)?x?(?<unit>V)|hx?[LX](?<num2>U)"),
                 [](const TimeMatch &match, const TimeContext &context) {
                     if (!match.has(u"num2"))
                         return readStretch(match, context);
                     const QString unitName = match.item(u"num2").value;
                     const QString word = match.items()[match.index(u"num2") - 1].more;
                     if (word != QLatin1String("last") && word != QLatin1String("past") && word != QLatin1String("next")
                         && word != QLatin1String("coming"))
                         return TimeSense();
                     return relativeTime(TimexType::Duration, durationValue(unitName, 1));
                 }),
        timeRule("recent", QStringLiteral("h?(?:(?<recent>R)|(?<next>X))V"), readRecent),
        timeRule("adverb", QStringLiteral("(?<fixed>[14])"), readFixed),
        timeRule("earlier", QStringLiteral("(?<!k)E"), readEarlier),
        timeRule("current", QStringLiteral("(?<word>T)(?!U)"), readCurrent),
        timeRule("the past", QStringLiteral("h(?<word>L)(?![dnkKUVSMDrZ])"), readThePast),
        timeRule("recent", QStringLiteral("(?<recent>R)(?![UV])"),
                 [](const TimeMatch &match, const TimeContext &) {
                     return match.item(u"recent").value == QLatin1String("PAST_REF")
                         ? relativeTime(TimexType::Date, QStringLiteral("PAST_REF"))
                         : TimeSense();
                 }),
    };
}

} // namespace Counterpoint
