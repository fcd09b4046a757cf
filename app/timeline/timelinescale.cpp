// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timelinescale.h"

#include <QLocale>

#include <algorithm>

namespace Counterpoint
{

namespace
{

constexpr qint64 kNeverCut = 10; // days: a gap so short is shown as it is
constexpr double kLargestShare = 0.2; // of the time shown: what a stretch without detail may take
constexpr double kCutWidth = 36;
constexpr double kCutsShare = 0.4; // of the axis: all breaks together take no more
constexpr double kTickGap = 12;

/** @p step: how many days the tick stands for. */
QString tickText(QDate day, qint64 step)
{
    const QLocale c = QLocale::c();
    if (step >= 365)
        return c.toString(day, QStringLiteral("yyyy"));
    if (step >= 28)
        return c.toString(day, QStringLiteral("MMM yyyy"));
    return c.toString(day, QStringLiteral("d MMM yyyy"));
}

/** Days between two ticks, so that their texts stand apart. */
qint64 stepOf(double dayWidth, double characterWidth)
{
    const double room = 11 * characterWidth + kTickGap; // "31 Dec 2020"
    for (const qint64 step : {1, 2, 7, 14, 30, 91, 365}) {
        if (static_cast<double>(step) * dayWidth >= room)
            return step;
    }
    return 3652;
}

} // namespace

TimelineScale::TimelineScale(const QList<DateRange> &ranges, double width)
{
    findStretches(ranges);
    cutEmptyTime();
    place(width);
}

void TimelineScale::findStretches(const QList<DateRange> &ranges)
{
    QList<qint64> bounds;
    for (const DateRange &range : ranges) {
        bounds.append(range.first.toJulianDay());
        bounds.append(range.last.toJulianDay() + 1);
    }
    std::ranges::sort(bounds);
    const auto rest = std::ranges::unique(bounds);
    bounds.erase(rest.begin(), rest.end());
    for (qsizetype i = 1; i < bounds.size(); ++i)
        m_stretches.append(Stretch{.first = bounds.at(i - 1), .last = bounds.at(i)});
    for (Stretch &stretch : m_stretches) {
        stretch.isCovered = std::ranges::any_of(ranges, [&](const DateRange &range) {
            return range.first.toJulianDay() <= stretch.first && stretch.first <= range.last.toJulianDay();
        });
    }
}

void TimelineScale::cutEmptyTime()
{
    qint64 shown = 0;
    for (const Stretch &stretch : std::as_const(m_stretches))
        shown += stretch.last - stretch.first;
    while (m_stretches.size() > 1) {
        const auto longest = std::ranges::max_element(
            m_stretches, {}, [](const Stretch &stretch) { return stretch.isCut ? 0 : stretch.last - stretch.first; });
        const qint64 days = longest->last - longest->first;
        if (longest->isCut || days <= kNeverCut
            || static_cast<double>(days) <= kLargestShare * static_cast<double>(shown))
            return;
        longest->isCut = true;
        shown -= days;
    }
}

void TimelineScale::place(double width)
{
    qint64 days = 0;
    int cuts = 0;
    for (const Stretch &stretch : std::as_const(m_stretches)) {
        days += stretch.isCut ? 0 : stretch.last - stretch.first;
        cuts += stretch.isCut ? 1 : 0;
    }
    double cutWidth = cuts > 0 ? std::min(kCutWidth, kCutsShare * width / cuts) : 0;
    if (days == 0 && cuts > 0)
        cutWidth = width / cuts;
    const double dayWidth = days > 0 ? (width - cutWidth * cuts) / static_cast<double>(days) : 0;
    double x = 0;
    for (Stretch &stretch : m_stretches) {
        stretch.left = x;
        x += stretch.isCut ? cutWidth : dayWidth * static_cast<double>(stretch.last - stretch.first);
        stretch.right = x;
    }
}

double TimelineScale::xOf(QDate date) const
{
    if (m_stretches.isEmpty())
        return 0;
    const qint64 day = date.toJulianDay();
    for (const Stretch &stretch : m_stretches) {
        if (day < stretch.first)
            return stretch.left;
        if (day < stretch.last) {
            const double part
                = static_cast<double>(day - stretch.first) / static_cast<double>(stretch.last - stretch.first);
            return stretch.left + part * (stretch.right - stretch.left);
        }
    }
    return m_stretches.last().right;
}

QList<TimelineTick> TimelineScale::ticks(double characterWidth) const
{
    QList<TimelineTick> ticks;
    bool isBreakBefore = false;
    qsizetype i = 0;
    while (i < m_stretches.size()) {
        if (m_stretches.at(i).isCut) {
            addTicks(m_stretches.at(i), characterWidth, ticks);
            isBreakBefore = true;
            ++i;
            continue;
        }
        Stretch whole = m_stretches.at(i);
        for (++i; i < m_stretches.size() && !m_stretches.at(i).isCut; ++i) {
            whole.last = m_stretches.at(i).last;
            whole.right = m_stretches.at(i).right;
        }
        const qsizetype before = ticks.size();
        addTicks(whole, characterWidth, ticks);
        if (isBreakBefore && ticks.size() > before)
            ticks[before].isBreakBefore = true;
        isBreakBefore = isBreakBefore && ticks.size() == before;
    }
    return ticks;
}

/** One tick at the beginning of a cut bar, none in time that is empty; evenly spaced ones along a linear stretch. */
void TimelineScale::addTicks(const Stretch &stretch, double characterWidth, QList<TimelineTick> &ticks) const
{
    if (stretch.isCut && !stretch.isCovered)
        return;
    const qint64 days = stretch.last - stretch.first;
    const double dayWidth = (stretch.right - stretch.left) / static_cast<double>(days);
    const qint64 step = stretch.isCut ? days : stepOf(dayWidth, characterWidth);
    for (qint64 day = stretch.first; day < stretch.last; day += step) {
        const QDate date = QDate::fromJulianDay(day);
        const bool isWhole = stretch.isCut && date.day() == 1;
        TimelineTick tick{stretch.left + static_cast<double>(day - stretch.first) * dayWidth,
                          tickText(date, isWhole ? days : 1), false};
        const auto isTooNear = [&] {
            const auto characters = static_cast<double>(ticks.last().text.size() + tick.text.size());
            return tick.x - ticks.last().x < characters / 2 * characterWidth + kTickGap;
        };
        if (!ticks.isEmpty() && isTooNear()) {
            if (day != stretch.first || stretch.isCut)
                continue;
            ticks.removeLast(); // the first day after a break matters more than the time before it
        }
        ticks.append(tick);
    }
}

} // namespace Counterpoint
