// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timerules.h"

using namespace Qt::Literals::StringLiterals;

namespace Counterpoint
{

namespace
{

constexpr double kFarthestStep = 5000; // units from the anchor that still make a date

QString isoDay(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

/** The anchor moved by days, weeks, months or years; invalid for other units and for steps out of reach. */
QDate movedBy(QDate anchor, const QString &unit, double amount, int sign)
{
    if (!anchor.isValid() || qAbs(amount) > kFarthestStep)
        return {};
    const int steps = sign * static_cast<int>(amount);
    if (unit == "D"_L1 || unit == "W"_L1 || unit == "14D"_L1)
        return anchor.addDays(qint64{steps} * (unit == "D"_L1 ? 1 : unit == "W"_L1 ? 7 : 14));
    if (unit == "M"_L1 || unit == "Y"_L1)
        return unit == "M"_L1 ? anchor.addMonths(steps) : anchor.addYears(steps);
    return {};
}

/** The day that the group "wd" (a weekday) or "word" ("today") names. */
QDate dayNamed(const TimeMatch &match, const TimeContext &context)
{
    if (!context.published.isValid())
        return {};
    if (match.has(u"word"))
        return context.published.addDays(wholeNumber(match.item(u"word")));
    return QDate::fromString(weekdayValues(wholeNumber(match.item(u"wd")), std::nullopt, context).first(), Qt::ISODate);
}

double amountAt(const TimeMatch &match)
{
    return match.item(u"num").symbol == u'A' ? 1 : match.item(u"num").number;
}

/** "a year ago Friday", "two weeks ago today". */
TimeSense readAgoDay(const TimeMatch &match, const TimeContext &context)
{
    const QString unit = match.item(u"unit").value;
    const QDate day = movedBy(dayNamed(match, context), unit, amountAt(match), -1);
    return day.isValid() ? relativeTime(TimexType::Date, isoDay(day)) : TimeSense();
}

/** "a year ago this month". */
TimeSense readAgoPeriod(const TimeMatch &match, const TimeContext &context)
{
    const QDate day = movedBy(context.published, match.item(u"unit").value, amountAt(match), -1);
    const QString value = day.isValid() ? unitValue(match.item(u"period").value, day, 0) : QString();
    return value.isEmpty() ? TimeSense() : relativeTime(TimexType::Date, value);
}

/** "a week from Monday", "two months from now". */
TimeSense readFromDay(const TimeMatch &match, const TimeContext &context)
{
    const QString unit = match.item(u"unit").value;
    if (match.has(u"now")) {
        const bool isMoment = match.item(u"now").value == "PRESENT_REF"_L1 && amountAt(match) <= kFarthestStep;
        const QString value
            = isMoment ? unitValue(unit, context.published, static_cast<int>(amountAt(match))) : QString();
        return value.isEmpty() ? TimeSense() : relativeTime(TimexType::Date, value);
    }
    TimeContext ahead = context;
    ahead.direction = TimeDirection::Future;
    const QDate day = movedBy(dayNamed(match, ahead), unit, amountAt(match), 1);
    return day.isValid() ? relativeTime(TimexType::Date, isoDay(day)) : TimeSense();
}

/** "the week before last", "the year after next". */
TimeSense readSecondUnit(const TimeMatch &match, const TimeContext &context)
{
    const bool isAhead = match.has(u"next");
    const TimeItem &word = match.either(u"last", u"next");
    const QString value = unitValue(match.item(u"unit").value, context.published, isAhead ? 2 : -2);
    if ((word.more != "last"_L1 && word.more != "next"_L1) || value.isEmpty())
        return {};
    return relativeTime(TimexType::Date, value);
}

/** A period of the unit around what was named last; empty where it was named less finely. */
QString periodAround(const QString &named, const QString &unit)
{
    const auto range = dateRangeOf(named);
    if (!range)
        return {};
    const bool isSameUnit = unitValue(unit, range->first, 0) == named;
    static const QHash<QString, int> days{{u"D"_s, 1}, {u"W"_s, 7}, {u"M"_s, 31}, {u"Q"_s, 92}, {u"Y"_s, 366}};
    const bool isWithin = range->first.daysTo(range->last) < days.value(unit);
    return isSameUnit || isWithin ? unitValue(unit, range->first, 0) : QString();
}

TimeSense countedFromNamed(const QString &value, const TimeContext &context)
{
    TimeSense sense = relativeTime(TimexType::Date, value);
    sense.base = valueInWords(context.previousNamed);
    return sense;
}

/** "that day", "the same week", "that year". */
TimeSense readSameUnit(const TimeMatch &match, const TimeContext &context)
{
    const bool isQuarter = match.item(u"unit").value == "Q"_L1 && context.previousPeriod.contains("-Q"_L1);
    const QString value
        = isQuarter ? context.previousPeriod : periodAround(context.previousNamed, match.item(u"unit").value);
    return value.isEmpty() ? TimeSense() : countedFromNamed(value, context);
}

/** "that Friday", "the same Friday": the one the article spoke of. */
TimeSense readSameWeekday(const TimeMatch &match, const TimeContext &context)
{
    const QDate day = context.weekdays.value(wholeNumber(match.item(u"wd")));
    return day.isValid() ? countedFromNamed(isoDay(day), context) : TimeSense();
}

/** "that night", "the same evening". */
TimeSense readSamePart(const TimeMatch &match, const TimeContext &context)
{
    if (context.previousDay.isEmpty())
        return {};
    TimeSense sense
        = countedFromNamed(context.previousDay.first(10) + QLatin1Char('T') + match.item(u"part").value, context);
    sense.type = TimexType::Time;
    return sense;
}

/** "the day before", "the day after": with nothing behind that it would be counted from. */
TimeSense readDayBeside(const TimeMatch &match, const TimeContext &context)
{
    const auto range = dateRangeOf(context.previousDay);
    if (!range || match.item(u"unit").value != "D"_L1)
        return {};
    return countedFromNamed(isoDay(range->first.addDays(match.has(u"after") ? 1 : -1)), context);
}

/** "the first Monday of May", "the last day of June 2017". */
TimeSense readDayOfMonth(const TimeMatch &match, const TimeContext &context)
{
    const int month = wholeNumber(match.item(u"mo"));
    const QString first = match.has(u"yr") ? padded(wholeNumber(match.item(u"yr")), 4) + u'-' + padded(month)
                                           : monthDayValues(month, 0, std::nullopt, context).value(0);
    const auto range = dateRangeOf(first);
    const bool isLast = match.has(u"last");
    const int number = isLast ? 1 : wholeNumber(match.item(u"number"));
    const bool isDay = match.has(u"unit") && match.item(u"unit").value == "D"_L1;
    if (!range || number < 1 || (!isDay && !match.has(u"wd")) || (isLast && match.item(u"last").more != "last"_L1))
        return {};
    QDate day = isLast ? range->last : range->first;
    const int weekday = isDay ? day.dayOfWeek() : wholeNumber(match.item(u"wd"));
    day = day.addDays(isLast ? -((day.dayOfWeek() - weekday + 7) % 7) : (weekday - day.dayOfWeek() + 7) % 7);
    day = day.addDays(qint64{number - 1} * (isDay ? 1 : 7));
    if (day.month() != month)
        return {};
    TimeSense sense = writtenTime(TimexType::Date, isoDay(day));
    sense.isRelative = !match.has(u"yr");
    return sense;
}

/** "on the 3rd": of the month of publication or the one beside it. */
TimeSense readBareDay(const TimeMatch &match, const TimeContext &context)
{
    const TimeItem &item = match.item(u"day");
    const int number = wholeNumber(item);
    if (!context.published.isValid() || number < 1 || number > 31 || !item.value.front().isDigit())
        return {};
    const bool isAhead = context.direction == TimeDirection::Future;
    QDate month(context.published.year(), context.published.month(), 1);
    if (!match.has(u"this") && (isAhead ? number < context.published.day() : number > context.published.day()))
        month = month.addMonths(isAhead ? 1 : -1);
    const QDate day(month.year(), month.month(), number);
    return day.isValid() ? relativeTime(TimexType::Date, isoDay(day)) : TimeSense();
}

/** "Christmas Day", "New Year's Eve 2016". */
TimeSense readHoliday(const TimeMatch &match, const TimeContext &context)
{
    const int month = match.item(u"holiday").value.section(u'-', 0, 0).toInt();
    const int day = match.item(u"holiday").value.section(u'-', 1).toInt();
    if (match.has(u"yr"))
        return writtenTime(TimexType::Date,
                           padded(wholeNumber(match.item(u"yr")), 4) + u'-' + match.item(u"holiday").value);
    TimeSense sense;
    sense.isRelative = true;
    sense.values = monthDayValues(month, day, stepOf(match, u"rel"), context);
    return sense;
}

} // namespace

QList<TimeRule> anchorRules()
{
    const QString amount = u"(?<num>[dnA])(?<unit>[UV])"_s;
    const QString same = u"(?:t|h=)"_s;
    return {
        timeRule("day, so long ago", amount + u"g(?:(?<wd>D)|(?<word>Y))"_s, readAgoDay),
        timeRule("period, so long ago", amount + u"gT(?<period>U)"_s, readAgoPeriod),
        timeRule("so long from a day", amount + u"~(?:(?<wd>D)|(?<word>Y)|(?<now>1))"_s, readFromDay),
        timeRule("last but one", u"h(?<unit>U)(?:b(?<last>L)|a(?<next>X))(?![UVDMSP])"_s, readSecondUnit),
        timeRule("same unit", same + u"(?<unit>U)(?![t-])"_s, readSameUnit),
        timeRule("day, the same", same + u"(?<wd>D)"_s, readSameWeekday),
        timeRule("same part of a day", same + u"(?<part>P)(?!-)"_s, readSamePart),
        timeRule("day beside", u"h(?<unit>U)(?:b|(?<after>a))(?=[c.(]|$)"_s, readDayBeside),
        timeRule("day of a month", u"h?(?:(?<number>r)|(?<last>L))(?:(?<wd>D)|(?<unit>U))[oi](?<mo>M)(?:c?(?<yr>y))?"_s,
                 readDayOfMonth),
        timeRule("bare day", u"h(?<day>r)(?:(?<=Ohr)(?=[c.(]|$)|o(?<this>T)U)"_s, readBareDay),
        timeRule("day in another language", u"(?<date>#)"_s,
                 [](const TimeMatch &match, const TimeContext &) {
                     return writtenTime(TimexType::Date, match.item(u"date").value);
                 }),
        timeRule("holiday", u"(?<rel>[TLX])?(?<holiday>C)(?:c?(?<yr>y))?"_s, readHoliday),
    };
}

} // namespace Counterpoint
