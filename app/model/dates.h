// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>
#include <QStringView>

#include <optional>

namespace Counterpoint
{

enum class Precision { Day, Week, Month, Year, Range, Unknown };

/** The days an expression may mean, both ends included, and how finely the text gave it. */
struct DateRange {
    QDate first;
    QDate last;
    Precision precision = Precision::Unknown;

    [[nodiscard]] bool isValid() const { return first.isValid() && last.isValid() && first <= last; }
    [[nodiscard]] bool isDay() const { return isValid() && first == last; }
    [[nodiscard]] qint64 days() const { return first.daysTo(last) + 1; }
    [[nodiscard]] bool overlaps(const DateRange &other) const { return first <= other.last && other.first <= last; }
    [[nodiscard]] bool contains(const DateRange &other) const { return first <= other.first && other.last <= last; }
    bool operator==(const DateRange &) const = default;
};

/**
 * The calendar range of a TIMEX3 or EDTF value: 2020-01-08, 2020-01-08T07:56, 2020-01-10TNI, 2020-W01 (ISO 8601,
 * Monday first), 2019-12, 2019-Q4, 2014, 199 (decade), 2020-01-07/2020-01-08. Empty for durations, sets and
 * PRESENT_REF.
 */
[[nodiscard]] std::optional<DateRange> dateRangeOf(QStringView value);

/** ISO 8601 / EDTF form of @p range at its own precision; "a/b" for ranges; empty when invalid. */
[[nodiscard]] QString isoOf(const DateRange &range);

/** ISO week as YYYY-Www. */
[[nodiscard]] QString isoWeekOf(QDate date);

} // namespace Counterpoint
