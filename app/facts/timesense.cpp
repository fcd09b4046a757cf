// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timesense.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace Counterpoint
{

namespace
{

QString dayValue(QDate date)
{
    return date.toString(Qt::ISODate);
}

QString monthDayValue(int year, int month, int day)
{
    const QString value = padded(year, 4) + QLatin1Char('-') + padded(month);
    return day > 0 ? value + QLatin1Char('-') + padded(day) : value;
}

QString yearsValue(int years, QDate base, int steps)
{
    if (!base.isValid())
        return QStringLiteral("XXXX").first(years == 1 ? 4 : years == 10 ? 3 : 2);
    const int year = base.year() + steps * years;
    if (year < 1 || year > 9999)
        return steps < 0 ? QStringLiteral("PAST_REF") : QStringLiteral("FUTURE_REF");
    return padded(year, 4).first(years == 1 ? 4 : years == 10 ? 3 : 2);
}

/** Days from @p base to the candidate year's day, a month counting from its nearer end. */
qint64 distance(QDate base, int year, int month, int day)
{
    const QDate first(year, month, qMax(1, day));
    const QDate last = day > 0 ? first : QDate(year, month, first.daysInMonth());
    if (first <= base && base <= last)
        return 0;
    return last < base ? last.daysTo(base) : -base.daysTo(first);
}

} // namespace

TimeSense writtenTime(TimexType type, const QString &value, const QString &mod)
{
    TimeSense sense;
    sense.type = type;
    sense.values.append(value);
    sense.mod = mod;
    return sense;
}

TimeSense relativeTime(TimexType type, const QString &value, const QString &mod)
{
    TimeSense sense = writtenTime(type, value, mod);
    sense.isRelative = true;
    return sense;
}

int wholeNumber(const TimeItem &item)
{
    constexpr double kFarthest = 1e6;
    return static_cast<int>(std::clamp(item.number, -kFarthest, kFarthest));
}

QString padded(int number, int width)
{
    return QStringLiteral("%1").arg(number, width, 10, QLatin1Char('0'));
}

QString unitValue(const QString &unit, QDate base, int steps)
{
    if (unit == QLatin1String("D"))
        return base.isValid() ? dayValue(base.addDays(steps)) : QStringLiteral("XXXX-XX-XX");
    if (unit == QLatin1String("W") || unit == QLatin1String("14D")) {
        const qint64 days = unit == QLatin1String("W") ? 7 : 14;
        return base.isValid() ? isoWeekOf(base.addDays(days * steps)) : QStringLiteral("XXXX-WXX");
    }
    if (unit == QLatin1String("M"))
        return base.isValid() ? base.addMonths(steps).toString(QStringLiteral("yyyy-MM")) : QStringLiteral("XXXX-XX");
    if (unit == QLatin1String("Q")) {
        if (!base.isValid())
            return QStringLiteral("XXXX-QX");
        const QDate then = base.addMonths(3 * steps);
        return padded(then.year(), 4) + QStringLiteral("-Q") + QString::number((then.month() + 2) / 3);
    }
    if (unit.endsWith(QLatin1Char('Y'))) {
        const int years = unit.size() > 1 ? unit.chopped(1).toInt() : 1;
        return years <= 100 ? yearsValue(years, base, steps) : QString();
    }
    return {};
}

QString durationValue(const QString &unit, std::optional<double> number)
{
    const bool isTime = unit.startsWith(QLatin1Char('T'));
    const QString letter = unit.right(1);
    const QString factorDigits = isTime ? QString() : unit.chopped(1);
    const double factor = factorDigits.isEmpty() ? 1 : factorDigits.toDouble();
    const QString head = isTime ? QStringLiteral("PT") : QStringLiteral("P");
    if (!number)
        return head + QLatin1Char('X')
            + (factor == 10        ? QStringLiteral("E")
                   : factor == 100 ? QStringLiteral("C")
                                   : letter);
    double whole = *number * factor;
    const double rest = whole - std::floor(whole);
    if (rest > 0.49 && rest < 0.51) {
        static const QHash<QString, QString> halves{{QStringLiteral("Y"), QStringLiteral("6M")},
                                                    {QStringLiteral("TH"), QStringLiteral("30M")},
                                                    {QStringLiteral("D"), QStringLiteral("T12H")},
                                                    {QStringLiteral("TM"), QStringLiteral("30S")}};
        if (const QString half = halves.value(unit); !half.isEmpty()) {
            const QString start = whole < 1 ? QString() : QString::number(std::floor(whole)) + letter;
            return head + start + half;
        }
    }
    return head + QString::number(whole, 'g', 12) + letter;
}

QStringList weekdayValues(int weekday, std::optional<int> step, const TimeContext &context)
{
    const QDate base = context.published;
    if (!base.isValid())
        return {QStringLiteral("XXXX-WXX-") + QString::number(weekday)};
    const int back = (base.dayOfWeek() - weekday + 7) % 7;
    const QDate past = base.addDays(-back);
    const QDate future = back == 0 ? base : base.addDays(7 - back);
    if (step && *step < 0) {
        const QDate last = back == 0 ? base.addDays(-7) : past;
        return back > 0 && back < base.dayOfWeek() ? QStringList{dayValue(last), dayValue(last.addDays(-7))}
                                                   : QStringList{dayValue(last)};
    }
    if (step && *step > 0) {
        const QDate next = back == 0 ? base.addDays(7) : future;
        return weekday > base.dayOfWeek() ? QStringList{dayValue(next), dayValue(next.addDays(7))}
                                          : QStringList{dayValue(next)};
    }
    if (step)
        return {dayValue(base.addDays(weekday - base.dayOfWeek()))};
    if (back == 0) {
        const bool isFuture = context.direction == TimeDirection::Future;
        const QDate other = base.addDays(isFuture ? 7 : -7);
        if (!isFuture && context.lastWeekdays.contains(weekday))
            return {dayValue(other), dayValue(base)};
        return {dayValue(base), dayValue(other)};
    }
    return context.direction == TimeDirection::Future ? QStringList{dayValue(future), dayValue(past)}
                                                      : QStringList{dayValue(past), dayValue(future)};
}

QStringList monthDayValues(int month, int day, std::optional<int> step, const TimeContext &context)
{
    const QDate base = context.published;
    if (!base.isValid())
        return {QStringLiteral("XXXX-") + padded(month) + (day > 0 ? QLatin1Char('-') + padded(day) : QString())};
    QList<std::pair<qint64, int>> years; // distance: above zero in the past
    for (int year = base.year() - 1; year <= base.year() + 1; ++year) {
        if (day == 0 || QDate(year, month, day).isValid())
            years.append({distance(base, year, month, day), year});
    }
    const auto rank = [&](qint64 away) {
        const qint64 far = qAbs(away);
        if (step && *step != 0)
            return (away > 0) == (*step < 0) && away != 0 ? far : far + 4000;
        const bool isPast = context.direction == TimeDirection::Past;
        const bool isAgainst = (isPast && away < 0) || (context.direction == TimeDirection::Future && away > 0);
        return isAgainst ? far + (!isPast ? 250 : context.isSureDirection ? 400 : 140) : far;
    };
    std::ranges::stable_sort(years, {}, [&](const auto &candidate) { return rank(candidate.first); });
    QStringList values;
    for (const auto &[away, year] : years.first(qMin<qsizetype>(2, years.size())))
        values.append(monthDayValue(year, month, day));
    if (!values.isEmpty() && (qAbs(years.first().first) < 100 || step))
        values = {values.first()};
    return values;
}

QString valueInWords(const QString &value)
{
    static const QLocale english(QLocale::C);
    const auto range = dateRangeOf(value);
    if (!range)
        return value;
    QString first = english.toString(range->first, QStringLiteral("d MMMM yyyy"));
    switch (range->precision) {
    case Precision::Day:
        return first;
    case Precision::Week:
        return QStringLiteral("the week of ") + first;
    case Precision::Month:
        return english.toString(range->first, QStringLiteral("MMMM yyyy"));
    case Precision::Year:
        return QString::number(range->first.year());
    default:
        return first + QStringLiteral(" to ") + english.toString(range->last, QStringLiteral("d MMMM yyyy"));
    }
}

std::optional<int> stepOf(const TimeMatch &match, QStringView group)
{
    if (!match.has(group))
        return std::nullopt;
    qsizetype at = match.index(group);
    const TimeItems &items = match.items();
    while (items[at].symbol == u'h')
        ++at;
    if (items[at].symbol == u'T' && (items[at + 1].symbol == u'L' || items[at + 1].symbol == u'X'))
        ++at;
    return wholeNumber(items[at]);
}

QString modOf(const TimeMatch &match)
{
    if (!match.has(u"mod"))
        return {};
    const TimeItems &items = match.items();
    qsizetype at = match.index(u"mod");
    while (items[at].symbol == u'h')
        ++at;
    switch (items[at].symbol.unicode()) {
    case u'm':
    case u'B':
    case u'e':
    case u'l':
        return items[at].symbol == u'm' ? QStringLiteral("MID")
            : items[at].more.isEmpty()  ? items[at].value
                                        : items[at].more;
    case u'E':
        return QStringLiteral("BEFORE");
    case u'f':
        return QStringLiteral("AFTER");
    default:
        return items[at].value;
    }
}

} // namespace Counterpoint
