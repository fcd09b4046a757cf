// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timerules.h"

using namespace Qt::Literals::StringLiterals;

namespace Counterpoint
{

namespace
{

/** A day in any of its forms; each group name stands once, so that a rule may use it once. */
QString dayPattern()
{
    return QStringLiteral("(?:(?:(?<rel>[TLX]{1,2})?(?<wd>D)c?h?)?(?:h?(?<mo>M)h?(?<dn>[dr])(?!:[dn])|h?(?<dn2>[dr])(?:"
                          "o|-(?=M-y))?(?<mo2>M))"
                          "(?:(?:c|(?<=d-M)-)?(?<yr>y))?|(?<rel2>h?[TLX]{1,2})?(?<wd2>D)|(?<word>Y)|(?<iso>(?<iy>y)[-/"
                          "](?<im>d)[-/](?<id>d)))");
}

QString clockPattern()
{
    return QStringLiteral("(?:x?(?<hour>[dn])(?::(?<min>[dn]))?(?<ap>p)|x?(?<hour2>[dn]):(?<min2>[dn])(?::[dn])?h?"
                          "|x?(?<hour3>[dn])0|(?<military>[yn])(?=z)|(?<part>P))z?");
}

QString modPattern()
{
    return QStringLiteral("(?<mod>[eElfm](?:-|O)?|h?Bo|x)?");
}

QStringList explicitDay(const TimeMatch &match, int month, int day, const TimeContext &context, bool &isRelative)
{
    if (day < 1 || day > 31)
        return {};
    if (match.has(u"yr") || match.has(u"yr3")) {
        const QString value = padded(wholeNumber(match.either(u"yr", u"yr3")), 4) + QLatin1Char('-') + padded(month)
            + QLatin1Char('-') + padded(day);
        return dateRangeOf(value) ? QStringList{value} : QStringList{};
    }
    isRelative = true;
    QStringList values = monthDayValues(month, day, stepOf(match, u"rel"), context);
    if (match.has(u"wd")) { // the weekday decides the year where it can
        const int weekday = wholeNumber(match.item(u"wd"));
        std::ranges::stable_sort(values, {}, [weekday](const QString &value) {
            return QDate::fromString(value, Qt::ISODate).dayOfWeek() == weekday ? 0 : 1;
        });
    }
    return values;
}

/** "the previous Friday": before the Friday that the article named already, else the last one. */
QStringList previousWeekday(int weekday, const TimeContext &context)
{
    QStringList values = weekdayValues(weekday, -1, context);
    const QDate named = context.weekdays.value(weekday);
    if (named.isValid()) {
        const QString before = named.addDays(-7).toString(Qt::ISODate);
        values.removeAll(before);
        values.prepend(before);
    }
    return values;
}

/** Values of the day that dayPattern() matched. */
QStringList daysOf(const TimeMatch &match, const TimeContext &context, bool &isRelative)
{
    if (match.has(u"iso")) {
        const QString value = padded(wholeNumber(match.item(u"iy")), 4) + QLatin1Char('-')
            + padded(wholeNumber(match.item(u"im"))) + QLatin1Char('-') + padded(wholeNumber(match.item(u"id")));
        return dateRangeOf(value) ? QStringList{value} : QStringList{};
    }
    if (match.has(u"mo") || match.has(u"mo2"))
        return explicitDay(match, wholeNumber(match.either(u"mo", u"mo2")), wholeNumber(match.either(u"dn", u"dn2")),
                           context, isRelative);
    isRelative = true;
    const bool isPrevious = match.has(u"rel2")
        && QSet<QString>{u"previous"_s, u"preceding"_s}.contains(match.items()[match.index(u"wd2") - 1].more);
    if (isPrevious)
        return previousWeekday(wholeNumber(match.item(u"wd2")), context);
    if (match.has(u"wd2"))
        return weekdayValues(wholeNumber(match.item(u"wd2")), stepOf(match, u"rel2"), context);
    return {unitValue(QStringLiteral("D"), context.published, wholeNumber(match.item(u"word")))};
}

TimeSense readDay(const TimeMatch &match, const TimeContext &context)
{
    TimeSense sense;
    sense.values = daysOf(match, context, sense.isRelative);
    sense.mod = modOf(match);
    if (match.has(u"word") && !match.item(u"word").more.isEmpty()) {
        sense.type = TimexType::Time;
        for (QString &value : sense.values)
            value += QLatin1Char('T') + match.item(u"word").more;
    }
    return sense;
}

/** "T22:00", "T07:56", "TEV"; empty for hours that do not exist. */
QString clockOf(const TimeMatch &match)
{
    if (match.has(u"part")) {
        const QString part = match.item(u"part").value;
        return QLatin1Char('T') + part;
    }
    if (match.has(u"military")) { // "0930 GMT"
        const QString digits = match.item(u"military").value;
        const int hours = digits.left(2).toInt();
        const int minutes = digits.sliced(qMin<qsizetype>(2, digits.size())).toInt();
        return digits.size() == 4 && hours <= 24 && minutes < 60
            ? QLatin1Char('T') + digits.left(2) + QLatin1Char(':') + digits.right(2)
            : QString();
    }
    const bool isTwelve = match.has(u"ap");
    const TimeItem &hourItem = isTwelve ? match.item(u"hour") : match.either(u"hour2", u"hour3");
    int hour = wholeNumber(hourItem);
    if (isTwelve)
        hour = hour % 12 + wholeNumber(match.item(u"ap"));
    const bool hasMinutes = match.has(u"min") || match.has(u"min2");
    const int minute = hasMinutes ? wholeNumber(match.either(u"min", u"min2")) : 0;
    if (hour > 24 || minute > 59 || hourItem.number < 0 || (isTwelve && hourItem.number > 12))
        return {};
    return QLatin1Char('T') + padded(hour) + QLatin1Char(':') + padded(minute);
}

TimeSense readDayWithClock(const TimeMatch &match, const TimeContext &context)
{
    TimeSense sense = readDay(match, context);
    const QString clock = clockOf(match);
    if (clock.isEmpty())
        return {};
    sense.type = TimexType::Time;
    for (QString &value : sense.values)
        value = value.section(QLatin1Char('T'), 0, 0) + clock;
    return sense;
}

/** "at 10 p.m.": on the day named last in the sentence, else on the day of publication. */
TimeSense readClock(const TimeMatch &match, const TimeContext &context)
{
    const QString clock = clockOf(match);
    const bool isBarePart = match.has(u"part") && !match.item(u"part").value.front().isDigit(); // "at night"
    if (clock.isEmpty() || isBarePart)
        return {};
    const QString day = !context.previousDay.isEmpty() ? context.previousDay.first(10)
                                                       : unitValue(QStringLiteral("D"), context.published, 0);
    TimeSense sense = relativeTime(TimexType::Time, day + clock);
    if (!context.previousDay.isEmpty())
        sense.base = valueInWords(day);
    return sense;
}

/** "this morning", "last night", "the morning"; "the night before the fire" is of another day. */
TimeSense readPartOfDay(const TimeMatch &match, const TimeContext &context)
{
    const bool isLast = match.has(u"prev") && match.item(u"prev").number < 0;
    const QString day = unitValue(QStringLiteral("D"), context.published, isLast ? -1 : 0);
    return relativeTime(TimexType::Time, day + QLatin1Char('T') + match.item(u"part").value, modOf(match));
}

/** "the early hours of Tuesday". */
TimeSense readHoursOfDay(const TimeMatch &match, const TimeContext &context)
{
    TimeSense sense = readDay(match, context);
    if (match.item(u"hours").value != u"TH")
        return {};
    sense.type = TimexType::Time;
    const QString part = match.items()[match.index(u"mod")].symbol == u'e' ? u"TMO"_s : u"TEV"_s;
    for (QString &value : sense.values)
        value = value.section(QLatin1Char('T'), 0, 0) + part;
    return sense;
}

/** "10/1": the article's own order, else both readings, the month first. */
TimeSense readNumericDate(const TimeMatch &match, const TimeContext &context)
{
    const int one = wholeNumber(match.item(u"one"));
    const int two = wholeNumber(match.item(u"two"));
    const TimeItem &slash = match.item(u"slash");
    if (slash.hasSpaceBefore || match.item(u"two").hasSpaceBefore)
        return {};
    static const QDate kAttacks(2001, 9, 11); // a name rather than a date
    const bool isName = one == 9 && two == 11 && !match.has(u"yr") && context.order != DayMonthOrder::DayFirst;
    if (isName && (!context.published.isValid() || context.published >= kAttacks))
        return writtenTime(TimexType::Date, kAttacks.toString(Qt::ISODate));
    TimeSense sense;
    const auto add = [&](int month, int day) {
        if (month < 1 || month > 12 || day < 1 || day > 31)
            return;
        if (match.has(u"yr")) {
            const int year = wholeNumber(match.item(u"yr"));
            const QString value = padded(year < 100 ? 2000 + year : year, 4) + QLatin1Char('-') + padded(month)
                + QLatin1Char('-') + padded(day);
            if (dateRangeOf(value))
                sense.values.append(value);
            return;
        }
        sense.isRelative = true;
        for (const QString &value : monthDayValues(month, day, std::nullopt, context))
            sense.values.append(value);
    };
    const bool isUnknown = context.order == DayMonthOrder::Unknown;
    const bool isDayFirst = (isUnknown ? context.habit : context.order) == DayMonthOrder::DayFirst;
    add(isDayFirst ? two : one, isDayFirst ? one : two);
    if (isUnknown && one != two)
        add(isDayFirst ? one : two, isDayFirst ? two : one);
    return sense;
}

TimeSense readDaySpan(const TimeMatch &match, const TimeContext &context)
{
    const int month = wholeNumber(match.either(u"mo", u"mo2"));
    const int from = wholeNumber(match.either(u"from", u"from2"));
    const int to = wholeNumber(match.either(u"to", u"to2"));
    if (from >= to || to > 31)
        return {};
    TimeSense sense;
    bool isRelative = false;
    for (const QString &value : explicitDay(match, month, from, context, isRelative))
        sense.values.append(value + QLatin1Char('/') + value.first(8) + padded(to));
    sense.isRelative = isRelative;
    return sense;
}

} // namespace

QList<TimeRule> dayRules()
{
    const QString day = dayPattern();
    const QString clock = clockPattern();
    return {
        timeRule("day of a span",
                 QStringLiteral("(?:h?(?<mo>M)h?(?<dn>[dr])(?=[2&>-]h?Mh?[dr]c?(?<yr>y))"
                                "|h?(?<dn2>[dr])o?(?<mo2>M)(?=[2&>-]h?[dr]o?Mc?(?<yr3>y)))"),
                 readDay),
        timeRule("day", modPattern() + day, readDay),
        timeRule("time of a day", QStringLiteral("(?:h(?=P))?(?:") + clock + QStringLiteral(")c?(?:O|oO?h?)?") + day,
                 readDayWithClock),
        timeRule("day with time",
                 day + QStringLiteral("q?(?:c|c?@|-)?") + QStringLiteral("(?:") + clock + QLatin1Char(')'),
                 readDayWithClock),
        timeRule("part of a day", QStringLiteral("(?<mod>[elfm](?:-|O)?)") + day + QStringLiteral("q?(?<part>P)"),
                 readDayWithClock),
        timeRule("hours of a day", QStringLiteral("h?(?<mod>[el])(?<hours>V)oO?") + day, readHoursOfDay),
        timeRule("middle of a part of a day", QStringLiteral("(?<mod>[elm]-?)(?<part>P)O?") + day, readDayWithClock),
        timeRule("clock",
                 QStringLiteral("(?:x?(?<hour>[dn])(?::(?<min>[dn]))?(?<ap>p)|x?(?<hour3>[dn])0|(?<hour2>[dn]):(?<min2>"
                                "[dn])(?=z)|(?<military>[yn])(?=z)|(?<=@)(?<part>P))z?"),
                 readClock),
        timeRule("this part of a day",
                 QStringLiteral("(?<mod>[elfm]-?)?(?:(?<prev>[TL])|h(?!P[ba])|(?<=m)|(?<=m-))(?<part>P)"),
                 readPartOfDay),
        timeRule("numeric date", QStringLiteral("(?<one>d)(?<slash>/)(?<two>d)(?:/(?<yr>[ydn]))?(?!/)"),
                 readNumericDate),
        timeRule(
            "span of days",
            QStringLiteral("(?:(?<mo>M)(?<from>d)[-2](?<to>d)|(?<from2>d)[-2](?<to2>d)o?(?<mo2>M))(?:c?(?<yr>y))?"),
            readDaySpan),
    };
}

} // namespace Counterpoint
