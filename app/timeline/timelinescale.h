// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/dates.h>
#include <timeline/timelinelayout.h>

#include <QList>

namespace Counterpoint
{

/**
 * A piecewise linear scale from days to x. Stretches in which nothing but a wide bar (or nothing at all) lies and that
 * would take more than a fifth of the axis are cut: they get a small fixed width, drawn as a break.
 * x in the unit of the width given; a day d takes [x(d), x(d + 1)]. Pure, deterministic; any thread.
 */
class TimelineScale
{
public:
    /** @p ranges: every range to be shown, valid ones; @p width: of the whole axis. */
    TimelineScale(const QList<DateRange> &ranges, double width);

    [[nodiscard]] double xOf(QDate date) const; ///< Left edge of the day; clamped to the axis.
    [[nodiscard]] QList<TimelineTick> ticks(double characterWidth) const;

private:
    struct Stretch {
        qint64 first = 0; ///< Julian day.
        qint64 last = 0; ///< Julian day after the last one.
        bool isCovered = false; ///< Some range lies over it.
        bool isCut = false;
        double left = 0;
        double right = 0;
    };

    void findStretches(const QList<DateRange> &ranges);
    void cutEmptyTime();
    void place(double width);
    void addTicks(const Stretch &stretch, double characterWidth, QList<TimelineTick> &ticks) const;

    QList<Stretch> m_stretches;
};

} // namespace Counterpoint
