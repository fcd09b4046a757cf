// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dates.h"

#include <QRegularExpression>

namespace Counterpoint
{

namespace
{

QDate mondayOf(int year, int week)
{
    const QDate fourthOfJanuary(year, 1, 4); // always in ISO week 1
    return fourthOfJanuary.addDays(1 - fourthOfJanuary.dayOfWeek() + 7 * (week - 1));
}

std::optional<DateRange> months(int year, int month, int count, Precision precision)
{
    const QDate first(year, month, 1);
    if (!first.isValid())
        return std::nullopt;
    return DateRange{first, first.addMonths(count).addDays(-1), precision};
}

std::optional<DateRange> intervalOf(QStringView value, qsizetype slash)
{
    const auto from = dateRangeOf(value.first(slash));
    const auto to = dateRangeOf(value.sliced(slash + 1));
    if (!from || !to || to->last < from->first)
        return std::nullopt;
    return DateRange{from->first, to->last, Precision::Range};
}

std::optional<DateRange> yearsOf(const QString &digits)
{
    const int length = static_cast<int>(digits.size());
    const int factor = length == 4 ? 1 : length == 3 ? 10 : 100;
    const int year = digits.toInt() * factor;
    if (year < 1)
        return std::nullopt;
    return DateRange{QDate(year, 1, 1), QDate(year + factor - 1, 12, 31),
                     factor == 1 ? Precision::Year : Precision::Range};
}

/** TIMEX3 season: months as in the northern hemisphere's meteorology; the winter of a year begins in its December. */
std::optional<DateRange> partOfYear(int year, const QString &part)
{
    if (part.startsWith(QLatin1Char('Q')))
        return months(year, 3 * part.sliced(1).toInt() - 2, 3, Precision::Range);
    if (part.startsWith(QLatin1Char('H')))
        return months(year, 6 * part.sliced(1).toInt() - 5, 6, Precision::Range);
    if (part == QLatin1String("SP"))
        return months(year, 3, 3, Precision::Range);
    if (part == QLatin1String("SU"))
        return months(year, 6, 3, Precision::Range);
    if (part == QLatin1String("FA"))
        return months(year, 9, 3, Precision::Range);
    return months(year, 12, 3, Precision::Range);
}

} // namespace

std::optional<DateRange> dateRangeOf(QStringView value)
{
    if (const qsizetype slash = value.indexOf(QLatin1Char('/')); slash >= 0)
        return intervalOf(value, slash);
    static const QRegularExpression pattern(QStringLiteral(
        "^(?:(?<day>\\d{4}-\\d{2}-\\d{2})(?:T.*)?|(?<wy>\\d{4})-W(?<week>\\d{2})(?:-(?<wd>[1-7]|WE))?"
        "|(?<my>\\d{4})-(?<month>\\d{2})|(?<py>\\d{4})-(?<part>Q[1-4]|H[12]|SP|SU|FA|WI)|(?<year>\\d{2,4}))$"));
    const auto match = pattern.matchView(value);
    if (!match.hasMatch())
        return std::nullopt;
    if (match.hasCaptured(u"day")) {
        const QDate day = QDate::fromString(match.captured(u"day"), Qt::ISODate);
        return day.isValid() ? std::optional(DateRange{day, day, Precision::Day}) : std::nullopt;
    }
    if (match.hasCaptured(u"week")) {
        const QDate monday = mondayOf(match.captured(u"wy").toInt(), match.captured(u"week").toInt());
        const QString weekday = match.captured(u"wd");
        if (weekday == QLatin1String("WE"))
            return DateRange{monday.addDays(5), monday.addDays(6), Precision::Range};
        if (!weekday.isEmpty())
            return DateRange{monday.addDays(weekday.toInt() - 1), monday.addDays(weekday.toInt() - 1), Precision::Day};
        return DateRange{monday, monday.addDays(6), Precision::Week};
    }
    if (match.hasCaptured(u"month"))
        return months(match.captured(u"my").toInt(), match.captured(u"month").toInt(), 1, Precision::Month);
    if (match.hasCaptured(u"part"))
        return partOfYear(match.captured(u"py").toInt(), match.captured(u"part"));
    return yearsOf(match.captured(u"year"));
}

QString isoOf(const DateRange &range)
{
    if (!range.isValid())
        return {};
    switch (range.precision) {
    case Precision::Day:
        return range.first.toString(Qt::ISODate);
    case Precision::Week:
        return isoWeekOf(range.first);
    case Precision::Month:
        return range.first.toString(QStringLiteral("yyyy-MM"));
    case Precision::Year:
        return range.first.toString(QStringLiteral("yyyy"));
    case Precision::Range:
    case Precision::Unknown:
        break;
    }
    if (range.isDay())
        return range.first.toString(Qt::ISODate);
    return range.first.toString(Qt::ISODate) + QLatin1Char('/') + range.last.toString(Qt::ISODate);
}

QString isoWeekOf(QDate date)
{
    int year = 0;
    const int week = date.weekNumber(&year);
    return QStringLiteral("%1-W%2").arg(year, 4, 10, QLatin1Char('0')).arg(week, 2, 10, QLatin1Char('0'));
}

} // namespace Counterpoint
