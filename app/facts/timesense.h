// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <facts/timeitems.h>
#include <model/article.h>

#include <QDate>
#include <QHash>
#include <QRegularExpressionMatch>
#include <QSet>

#include <optional>

namespace Counterpoint
{

/** Where the sentence points from the publication date: told by tense and cues. */
enum class TimeDirection { Unknown, Past, Future };

/** What a rule may know about the place where an expression stands. */
struct TimeContext {
    QDate published; ///< Invalid when not known.
    TimeDirection direction = TimeDirection::Unknown;
    bool isSureDirection = false; ///< No doubt about it: the verb stands close by.
    DayMonthOrder order = DayMonthOrder::Unknown; ///< Of "10/1", as the article's other dates tell.
    DayMonthOrder habit = DayMonthOrder::Unknown; ///< How the article spells dates out, else how its outlet does.
    QSet<int> lastWeekdays; ///< Weekdays that the article calls "last ..." somewhere.
    QHash<int, QDate> weekdays; ///< What the weekdays named before this place were read as.
    QString previousDay; ///< TIMEX3 value of the day named last before this place; empty for none.
    QString previousPeriod; ///< The week, month, quarter, season or year named last: begins with its four digits.
    QString previousNamed; ///< The day or period named last.
    bool speaksOfQuarters = false;
};

/** What a rule made of the words: values, preferred first; no values: the words are not a time after all. */
struct TimeSense {
    TimexType type = TimexType::Date;
    QStringList values;
    QString mod;
    bool isRelative = false;
    QString base; ///< What a relative value was counted from, in words; empty: the publication date.
};

/** One value, as the words say it. */
[[nodiscard]] TimeSense writtenTime(TimexType type, const QString &value, const QString &mod = {});

/** One value, counted from the publication date or another time. */
[[nodiscard]] TimeSense relativeTime(TimexType type, const QString &value, const QString &mod = {});

/** A pattern's match over a sentence's items. */
class TimeMatch
{
public:
    TimeMatch(const TimeItems &items, const QRegularExpressionMatch &match)
        : m_items(items)
        , m_match(match)
    {
    }
    [[nodiscard]] bool has(QStringView group) const { return m_match.capturedStart(group) >= 0; }
    /** First item of a group; only when has(group). */
    [[nodiscard]] const TimeItem &item(QStringView group) const { return m_items[m_match.capturedStart(group)]; }
    /** Index of a group's first item; -1 when not there. */
    [[nodiscard]] qsizetype index(QStringView group) const { return m_match.capturedStart(group); }
    /** First item of the group if it is there, else of the other. */
    [[nodiscard]] const TimeItem &either(QStringView group, QStringView other) const
    {
        return item(has(group) ? group : other);
    }
    [[nodiscard]] const TimeItems &items() const { return m_items; }
    [[nodiscard]] qsizetype first() const { return m_match.capturedStart(); }
    [[nodiscard]] qsizetype last() const { return m_match.capturedEnd() - 1; }

private:
    const TimeItems &m_items;
    const QRegularExpressionMatch &m_match;
};

/** TIMEX3 value of the unit ("D", "W", "M", "Q", "Y", "10Y", "100Y") @p steps away from @p base; XXXX forms without
 * base. */
[[nodiscard]] QString unitValue(const QString &unit, QDate base, int steps);

/** "P3M", "PT2H", "PXD" for no number, "P2Y6M" for two and a half years; decades and centuries become years. */
[[nodiscard]] QString durationValue(const QString &unit, std::optional<double> number);

/** Values of a weekday (1 = Monday) from the publication date; @p step -1 for "last", 1 for "next", 0 for neither. */
[[nodiscard]] QStringList weekdayValues(int weekday, std::optional<int> step, const TimeContext &context);

/** Year of a month and day (0: none) named without one: the nearest, then as the sentence's direction says. */
[[nodiscard]] QStringList monthDayValues(int month, int day, std::optional<int> step, const TimeContext &context);

/**
 * The item's number as a whole one. A text may write any number: what is far beyond every hour, day and year becomes a
 * number that is still none.
 */
[[nodiscard]] int wholeNumber(const TimeItem &item);

/** Two digits at least. */
[[nodiscard]] QString padded(int number, int width = 2);

/** A value in words for a rule: "5 January 2020", "the week of 30 December 2019"; the value itself where it is no date.
 */
[[nodiscard]] QString valueInWords(const QString &value);

/** "last" is -1, "this" 0, "next" 1; the inner word of two decides ("this coming Sunday"). */
[[nodiscard]] std::optional<int> stepOf(const TimeMatch &match, QStringView group);

/** TIMEX3 mod of the group "mod": "early" START, "the end of" END, "about" APPROX. */
[[nodiscard]] QString modOf(const TimeMatch &match);

} // namespace Counterpoint
