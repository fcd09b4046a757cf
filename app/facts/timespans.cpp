// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timerules.h"

using namespace Qt::Literals::StringLiterals;

namespace Counterpoint
{

namespace
{

QString spanValue(QDate first, QDate last)
{
    return first.toString(Qt::ISODate) + u'/' + last.toString(Qt::ISODate);
}

/** "Monday through Friday" of the last week or the coming one; without a tense it may be every week's. */
TimeSense readWeekdaySpan(const TimeMatch &match, const TimeContext &context)
{
    const int from = wholeNumber(match.item(u"from"));
    const int to = wholeNumber(match.item(u"to"));
    if (!context.published.isValid() || context.direction == TimeDirection::Unknown || from == to)
        return {};
    const bool isAhead = context.direction == TimeDirection::Future;
    const qint64 length = (to - from + 7) % 7;
    const QDate end
        = QDate::fromString(weekdayValues(isAhead ? from : to, stepOf(match, u"rel"), context).first(), Qt::ISODate);
    return relativeTime(TimexType::Date,
                        isAhead ? spanValue(end, end.addDays(length)) : spanValue(end.addDays(-length), end));
}

/** "the first week of May": its days 1 to 7; "the last weekend of March". */
TimeSense readWeekOfMonth(const TimeMatch &match, const TimeContext &context)
{
    const int month = wholeNumber(match.item(u"mo"));
    const bool isLast = match.has(u"last");
    const int number = isLast ? 1 : wholeNumber(match.item(u"number"));
    const TimeItem &unit = match.item(u"unit");
    const bool isWeekend = unit.symbol == u'W';
    const auto range = dateRangeOf(match.has(u"yr") ? padded(wholeNumber(match.item(u"yr")), 4) + u'-' + padded(month)
                                                    : monthDayValues(month, 0, std::nullopt, context).value(0));
    if (!range || number < 1 || number > 4 || (!isWeekend && unit.value != "W"_L1)
        || (isLast && match.item(u"last").more != "last"_L1))
        return {};
    const qint64 weeks = number - 1;
    QDate first = isLast ? range->last.addDays(-6) : range->first.addDays(7 * weeks);
    if (isWeekend) // the Saturday in those seven days
        first = first.addDays((6 - first.dayOfWeek() + 7) % 7);
    TimeSense sense
        = writtenTime(TimexType::Date, isWeekend ? isoWeekOf(first) + u"-WE"_s : spanValue(first, first.addDays(6)));
    sense.isRelative = !match.has(u"yr");
    return sense;
}

/** "the day after Christmas", "the night before Friday's vote": beside a day that is named. */
TimeSense readBesideNamedDay(const TimeMatch &match, const TimeContext &context)
{
    QStringList days;
    if (match.has(u"holiday")) {
        const QString &holiday = match.item(u"holiday").value;
        days = monthDayValues(holiday.section(u'-', 0, 0).toInt(), holiday.section(u'-', 1).toInt(), std::nullopt,
                              context);
    } else {
        days = weekdayValues(wholeNumber(match.item(u"wd")), std::nullopt, context);
    }
    const bool isPart = match.has(u"part");
    TimeSense sense;
    if (!isPart && match.item(u"unit").value != "D"_L1)
        return sense;
    for (const QString &value : days) {
        const QDate day = QDate::fromString(value, Qt::ISODate).addDays(match.has(u"after") ? 1 : -1);
        if (day.isValid())
            sense.values.append(day.toString(Qt::ISODate) + (isPart ? u'T' + match.item(u"part").value : QString()));
    }
    sense.type = isPart ? TimexType::Time : TimexType::Date;
    sense.isRelative = true;
    return sense;
}

} // namespace

QList<TimeRule> spanRules()
{
    return {
        timeRule("span of weekdays", u"(?<rel>[TLX])?(?<from>D)[>2-](?<to>D)(?!q)"_s, readWeekdaySpan),
        timeRule("week of a month", u"h?(?:(?<number>r)|(?<last>L))(?<unit>[UW])[oi](?<mo>M)(?:c?(?<yr>y))?"_s,
                 readWeekOfMonth),
        timeRule("beside a day", u"h(?:(?<unit>U)|(?<part>P))(?:b|(?<after>a))(?:(?<holiday>C)|(?<wd>D))"_s,
                 readBesideNamedDay),
    };
}

} // namespace Counterpoint
