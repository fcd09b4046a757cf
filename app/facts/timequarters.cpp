// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timerules.h"

namespace Counterpoint
{

namespace
{

/** Year of a quarter or half that is named without one: @p number of those with @p months months. */
int yearOfPart(const TimeMatch &match, const TimeContext &context, int number, int months)
{
    const QDate base = context.published;
    const int current = (base.month() - 1) / months + 1;
    const bool isAttribute = match.has(u"hyphen"); // "third-quarter profit" is told of when the quarter is over
    const bool isJustOver = number == (current == 1 ? 12 / months : current - 1);
    if (match.has(u"ended") || number == current)
        return base.year();
    if (context.direction == TimeDirection::Future && !(isAttribute && isJustOver))
        return base.year() + (number < current ? 1 : 0);
    const bool isNext = number == current + 1 && context.direction != TimeDirection::Past && !isAttribute;
    return base.year() - (number > current && !isNext ? 1 : 0);
}

/** Quarter or half; without a year the last one that had begun, the next under "will". */
TimeSense readQuarter(const TimeMatch &match, const TimeContext &context)
{
    const bool isQuarter = match.has(u"quarter") || match.has(u"short");
    const int number = wholeNumber(match.item(match.has(u"short") ? u"short" : isQuarter ? u"number" : u"half"));
    if (match.has(u"quarter") && match.item(u"quarter").value != QLatin1String("Q"))
        return {};
    if (number < 1 || number > (isQuarter ? 4 : 2))
        return {};
    const QString name = (isQuarter ? QStringLiteral("-Q") : QStringLiteral("-H")) + QString::number(number);
    TimeSense sense;
    sense.mod = modOf(match);
    if (const auto year = yearOf(match, context)) {
        sense.values = {padded(*year, 4) + name};
        return sense;
    }
    sense.isRelative = true;
    const bool isDated = context.published.isValid();
    sense.values = {
        (isDated ? padded(yearOfPart(match, context, number, isQuarter ? 3 : 6), 4) : QStringLiteral("XXXX")) + name};
    return sense;
}

/** "the quarter", "the latest period", "the 1988 quarter": the quarter spoken of. */
TimeSense readSameQuarter(const TimeMatch &match, const TimeContext &context)
{
    static const QRegularExpression isQuarter(QStringLiteral("^\\d{4}-Q[1-4]$"));
    for (QStringView unit : {QStringView(u"unit"), QStringView(u"unit2"), QStringView(u"unit3")}) {
        if (match.has(unit) && match.item(unit).value != QLatin1String("Q"))
            return {};
    }
    QString value = isQuarter.match(context.previousPeriod).hasMatch() ? context.previousPeriod : QString();
    if (value.isEmpty() && !context.speaksOfQuarters)
        return {};
    if (value.isEmpty())
        value = unitValue(QStringLiteral("Q"), context.published, -1);
    if (match.has(u"yr"))
        value = padded(wholeNumber(match.item(u"yr")), 4) + value.sliced(4);
    TimeSense sense = relativeTime(TimexType::Date, value);
    sense.base = context.previousPeriod;
    return sense;
}

} // namespace

QList<TimeRule> quarterRules()
{
    const QString mod = periodModPattern();
    const QString behind = QStringLiteral("(?:c?o?F?(?<yr>y)|o?(?<rely>[TLX])U)?");
    const QString ahead = QStringLiteral("(?:(?<rely2>[TLX])Uq|h?(?<yr2>y)q?)?");
    return {
        timeRule("quarter",
                 mod + ahead + QStringLiteral("h?F?-?(?<number>r)F?(?<hyphen>-)?(?<quarter>U)") + behind
                     + QStringLiteral("(?<ended>(?=!))?"),
                 readQuarter),
        timeRule("short quarter", mod + ahead + QStringLiteral("F?(?<short>Q)") + behind, readQuarter),
        timeRule("half",
                 mod + ahead + QStringLiteral("h?(?<half>H)(?!-?_?V)")
                     + QStringLiteral("(?:o(?<yr>y)|o?(?<rely>[TLX])U)"),
                 readQuarter),
        timeRule("same quarter",
                 QStringLiteral("h(?:L(?:(?<unit>U)|Z)|(?<unit2>U)(?![bEgaf])|Z)|h(?<yr>y)(?:(?<unit3>U)|Z)"),
                 readSameQuarter),
    };
}

} // namespace Counterpoint
