// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <facts/timesense.h>

#include <QRegularExpression>

namespace Counterpoint
{

/** One form of temporal expression: a pattern over item symbols (timeitems.h) and what its words mean. */
struct TimeRule {
    QString name;
    QRegularExpression pattern;
    TimeSense (*read)(const TimeMatch &match, const TimeContext &context);
};

[[nodiscard]] TimeRule timeRule(const char *name, const QString &pattern,
                                TimeSense (*read)(const TimeMatch &match, const TimeContext &context));

/** "early", "the end of", "about" in front of a period: the group "mod". */
[[nodiscard]] QString periodModPattern();

/** "last year's", "next year's", "1984": a year in front of or behind what it dates. */
[[nodiscard]] std::optional<int> yearOf(const TimeMatch &match, const TimeContext &context);

/** Days and times of day. */
[[nodiscard]] QList<TimeRule> dayRules();
/** Weeks, months, years, decades. */
[[nodiscard]] QList<TimeRule> periodRules();
/** What is counted from another time: "that day", "a week from Monday", "the first Monday of May", feasts. */
[[nodiscard]] QList<TimeRule> anchorRules();
/** "Monday through Friday", "the first week of May", "the day after Christmas". */
[[nodiscard]] QList<TimeRule> spanRules();
/** Quarters, halves, seasons, fiscal years. */
[[nodiscard]] QList<TimeRule> quarterRules();
/** What comes again: "every Thursday", "twice a week". */
[[nodiscard]] QList<TimeRule> setRules();
/** Durations, "three months ago", "two days later", adverbs. */
[[nodiscard]] QList<TimeRule> amountRules();

/** All of them; where several match at one place the longest wins, then the first. */
[[nodiscard]] const QList<TimeRule> &timeRules();

} // namespace Counterpoint
