// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timerules.h"

namespace Counterpoint
{

QString periodModPattern()
{
    return QStringLiteral("(?<mod>[eElfm]-?|(?:h|[eEl]i(?=h))?Boh?|Ei(?=h)|x)?");
}

std::optional<int> yearOf(const TimeMatch &match, const TimeContext &context)
{
    for (QStringView group : {QStringView(u"yr"), QStringView(u"yr2"), QStringView(u"yr3")}) {
        if (match.has(group))
            return wholeNumber(match.item(group));
    }
    for (QStringView group : {QStringView(u"rely"), QStringView(u"rely2")}) {
        if (!match.has(group))
            continue;
        const TimeItem &unit = match.items()[match.index(group) + 1];
        if (unit.value == QLatin1String("Y") && context.published.isValid())
            return context.published.year() + wholeNumber(match.item(group));
    }
    return std::nullopt;
}

namespace
{

TimeSense readMonth(const TimeMatch &match, const TimeContext &context)
{
    const int month = wholeNumber(match.item(u"mo"));
    TimeSense sense;
    sense.mod = modOf(match);
    if (const auto year = yearOf(match, context)) {
        sense.values = {padded(*year, 4) + QLatin1Char('-') + padded(month)};
        sense.isRelative = !match.has(u"yr") && !match.has(u"yr3");
        return sense;
    }
    sense.isRelative = true;
    sense.values = monthDayValues(month, 0, stepOf(match, u"rel"), context);
    return sense;
}

/** "last week", "this year", "next month". */
TimeSense readRelativeUnit(const TimeMatch &match, const TimeContext &context)
{
    const TimeItem &unit = match.item(u"unit");
    const int step = stepOf(match, u"rel").value_or(0);
    const QString value = unit.symbol == u'W'
        ? unitValue(QStringLiteral("W"), context.published, step) + QStringLiteral("-WE")
        : unitValue(unit.value, context.published, step);
    if (value.isEmpty() || value == QLatin1String("XXXX-WXX-WE"))
        return {};
    return relativeTime(TimexType::Date, value, modOf(match));
}

/** "the end of the year", "earlier in the week": the unit the article was published in. */
TimeSense readBoundedUnit(const TimeMatch &match, const TimeContext &context)
{
    const QString value = unitValue(match.item(u"unit").value, context.published, 0);
    if (value.isEmpty())
        return {};
    return relativeTime(TimexType::Date, value, modOf(match));
}

/** "the weekend", "at the weekend": the last one that had begun. */
TimeSense readWeekend(const TimeMatch &, const TimeContext &context)
{
    const QDate base = context.published;
    const bool isAhead = context.direction == TimeDirection::Future;
    const int step = base.isValid() && base.dayOfWeek() < 6 && !isAhead ? -1 : 0;
    return relativeTime(TimexType::Date, unitValue(QStringLiteral("W"), base, step) + QStringLiteral("-WE"));
}

TimeSense readSeason(const TimeMatch &match, const TimeContext &context)
{
    const QString season = match.item(u"season").value;
    const bool isBare = match.items()[match.first()].symbol == u'S' && match.first() == match.last();
    if (isBare && (season == QLatin1String("FA") || season == QLatin1String("SP"))) // "prices fall", "they spring up"
        return {};
    TimeSense sense;
    sense.mod = modOf(match);
    if (const auto year = yearOf(match, context)) {
        sense.values = {padded(*year, 4) + QLatin1Char('-') + season};
        return sense;
    }
    sense.isRelative = true;
    const QDate base = context.published;
    if (!base.isValid()) {
        sense.values = {QStringLiteral("XXXX-") + season};
        return sense;
    }
    static const QHash<QString, int> starts{
        {QStringLiteral("SP"), 3}, {QStringLiteral("SU"), 6}, {QStringLiteral("FA"), 9}, {QStringLiteral("WI"), 12}};
    const int start = starts.value(season, 1);
    const int step = stepOf(match, u"rel").value_or(0);
    const bool hasBegun = base.month() >= start;
    const bool isOver = base.month() >= start + 3;
    int year = base.year();
    if (step < 0)
        year -= isOver && base.month() - start < 6 ? 0 : hasBegun && isOver ? 0 : 1;
    else if (step > 0 || context.direction == TimeDirection::Future)
        year += isOver || (step > 0 && hasBegun) ? 1 : 0;
    else if (!match.has(u"rel"))
        year -= hasBegun ? 0 : 1;
    sense.values = {padded(year, 4) + QLatin1Char('-') + season};
    return sense;
}

TimeSense readYear(const TimeMatch &match, const TimeContext &)
{
    const TimeItem &year = match.item(u"yr");
    const bool isNamed = match.has(u"unit"); // "the year two thousand"
    if (isNamed ? match.item(u"unit").value != QLatin1String("Y") || year.number > 2199 || year.number < 1000
                : year.symbol != u'y')
        return {};
    return writtenTime(TimexType::Date, padded(wholeNumber(match.item(u"yr")), 4), modOf(match));
}

/** "for the year", "nine months of the year", "the fiscal year": the article's own. */
TimeSense readThisYear(const TimeMatch &match, const TimeContext &context)
{
    const QString value = unitValue(QStringLiteral("Y"), context.published, 0);
    return match.either(u"unit", u"unit2").value == QLatin1String("Y") ? relativeTime(TimexType::Date, value)
                                                                       : TimeSense();
}

/** "the year ended March 31": a span of its own. */
TimeSense readEndedYear(const TimeMatch &match, const TimeContext &)
{
    return match.item(u"unit").value == QLatin1String("Y")
        ? writtenTime(TimexType::Duration, durationValue(QStringLiteral("Y"), 1))
        : TimeSense();
}

TimeSense readYears(const TimeMatch &match, const TimeContext &)
{
    const int from = wholeNumber(match.item(u"yr"));
    int to = wholeNumber(match.item(u"to"));
    if (to < 100)
        to += from / 100 * 100;
    if (to <= from || to > 9999 || match.item(u"dash").hasSpaceBefore)
        return {};
    return writtenTime(TimexType::Date, padded(from, 4) + QLatin1Char('/') + padded(to, 4));
}

TimeSense readDecade(const TimeMatch &match, const TimeContext &)
{
    QString value = match.has(u"dec") ? match.item(u"dec").value : QStringLiteral("19") + match.item(u"word").value;
    return writtenTime(TimexType::Date, value, modOf(match));
}

TimeSense readCentury(const TimeMatch &match, const TimeContext &)
{
    const int number = wholeNumber(match.item(u"number"));
    if (match.item(u"unit").value != QLatin1String("100Y") || number < 1 || number > 21)
        return {};
    return writtenTime(TimexType::Date, padded(number - 1), modOf(match));
}

TimeSense readYearEnd(const TimeMatch &match, const TimeContext &context)
{
    const auto year = yearOf(match, context);
    const QDate base = year ? QDate(*year, 1, 1) : context.published;
    TimeSense sense = writtenTime(TimexType::Date, unitValue(QStringLiteral("Y"), base, 0), QStringLiteral("END"));
    sense.isRelative = !year;
    return sense;
}

} // namespace

QList<TimeRule> periodRules()
{
    const QString mod = periodModPattern();
    const QString behind = QStringLiteral("(?:c?o?(?<yr>y)|o?(?<rely>[TLX])U)?");
    const QString ahead = QStringLiteral("(?:(?<rely2>[TLX])Uq|h?(?<yr2>y)q?)?");
    return {
        timeRule("month of a span", mod + QStringLiteral("(?<mo>M)(?=[2&>-]Mc?o?(?<yr3>y))"), readMonth),
        timeRule("month", mod + QStringLiteral("(?<rel>[TLX]{1,2})?(?<mo>M)") + behind, readMonth),
        timeRule("relative unit", mod + QStringLiteral("(?:h(?=TF?U))?(?<rel>T[LX]|[TLX])F?(?<unit>[UW])"),
                 readRelativeUnit),
        timeRule("the unit", QStringLiteral("(?<mod>(?:h?Bo|[eElf]i)h)F?(?<unit>U)"), readBoundedUnit),
        timeRule("weekend", QStringLiteral("hW"), readWeekend),
        timeRule("season", mod + ahead + QStringLiteral("h?(?<rel>T[LX]|[TLX])?(?<season>S)") + behind, readSeason),
        timeRule("year", mod + QStringLiteral("(?:h?F?(?<unit>U)|F)?(?<yr>[yn])"), readYear),
        timeRule("fiscal year of two", QStringLiteral("F(?:U)?(?<yr>y)-d"), readYear),
        timeRule("the year",
                 QStringLiteral("(?:(?:(?<=%)|(?<=[UV]o))h\\+?|h\\+)F?(?<unit>U)(?![!bagEf-])|hF(?<unit2>U)(?!!)"),
                 readThisYear),
        timeRule("year that ended", QStringLiteral("h\\+?F?(?<unit>U)(?=!)"), readEndedYear),
        timeRule("years", QStringLiteral("(?<yr>y)(?<dash>-)(?<to>[ydn])"), readYears),
        timeRule("decade", QStringLiteral("h?(?<mod>[eElm]-?)?(?:(?<dec>G)|(?<=h)(?<word>5))"), readDecade),
        timeRule("century", QStringLiteral("h?(?<mod>[eElm]-?)?(?<number>r)-?(?<unit>U)"), readCentury),
        timeRule("end of year", QStringLiteral("7(?:o?(?<yr>y))?|(?<rely>[TLX])Uq?B"), readYearEnd),
    };
}

} // namespace Counterpoint
