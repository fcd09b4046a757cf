// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dayorder.h"

#include <QLocale>
#include <QRegularExpression>

namespace Counterpoint
{

namespace
{

/** "January|Jan|February|..." */
QString monthNames()
{
    QStringList names;
    for (int month = 1; month <= 12; ++month)
        names << QLocale::c().monthName(month) << QLocale::c().monthName(month, QLocale::ShortFormat);
    return names.join(u'|');
}

/** Days in figures, each with both of its numbers. */
const QRegularExpression &figures()
{
    static const QRegularExpression pattern(
        QStringLiteral("(?<![\\d/.,])(?!24/7)(\\d{1,2})/(\\d{1,2})(?=/(?:\\d{2}|\\d{4})\\b|(?![\\d/]))"));
    return pattern;
}

bool isMonth(int number)
{
    return number >= 1 && number <= 12;
}

bool isDayOnly(int number)
{
    return number > 12 && number <= 31;
}

qsizetype countOf(const QRegularExpression &pattern, QStringView text)
{
    auto matches = pattern.globalMatchView(text);
    qsizetype count = 0;
    for (; matches.hasNext(); matches.next())
        ++count;
    return count;
}

} // namespace

DayMonthOrder DayOrderCount::order() const
{
    if (dayFirst == monthFirst)
        return DayMonthOrder::Unknown;
    return dayFirst > monthFirst ? DayMonthOrder::DayFirst : DayMonthOrder::MonthFirst;
}

DayOrderCount dayOrderIn(QStringView text)
{
    static const QRegularExpression days(
        QStringLiteral("\\b\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:%1)\\b").arg(monthNames()));
    static const QRegularExpression months(
        QStringLiteral("\\b(?:%1)\\.? \\d{1,2}(?:st|nd|rd|th)?\\b(?!:)").arg(monthNames()));
    DayOrderCount count{countOf(days, text), countOf(months, text)};
    for (auto matches = figures().globalMatchView(text); matches.hasNext();) {
        const auto match = matches.next();
        const int one = match.capturedView(1).toInt();
        const int two = match.capturedView(2).toInt();
        count.dayFirst += isDayOnly(one) && isMonth(two) ? 1 : 0;
        count.monthFirst += isMonth(one) && isDayOnly(two) ? 1 : 0;
    }
    return count;
}

bool hasDoubtfulDay(QStringView text)
{
    for (auto matches = figures().globalMatchView(text); matches.hasNext();) {
        const auto match = matches.next();
        const int one = match.capturedView(1).toInt();
        const int two = match.capturedView(2).toInt();
        if (isMonth(one) && isMonth(two) && one != two)
            return true;
    }
    return false;
}

} // namespace Counterpoint
