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

/** Days and times of day. */
[[nodiscard]] QList<TimeRule> dayRules();
/** Weeks, months, quarters, seasons, years, decades. */
[[nodiscard]] QList<TimeRule> periodRules();
/** Durations, sets, "three months ago", "two days later", adverbs. */
[[nodiscard]] QList<TimeRule> amountRules();

/** All of them; where several match at one place the longest wins, then the first. */
[[nodiscard]] const QList<TimeRule> &timeRules();

} // namespace Counterpoint
