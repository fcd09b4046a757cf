// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/comparison.h>

#include <QList>
#include <QRectF>
#include <QString>

#include <functional>

namespace Counterpoint
{

/** A mark of one event in one article's lane. Coordinates in the units of the width asked for. */
struct TimelineMark {
    int event = 0;
    int article = 0;
    double left = 0; ///< A day is a point (left == right); a week, month or year a bar.
    double right = 0;
    bool isHollow = false; ///< Undated mention attached, or resolved against an inferred publication date.
    bool isDisputed = false;
    SentenceRef sentence; ///< The evidence it stands for.
};

struct TimelineLabel {
    int event = 0;
    double x = 0; ///< Centre.
    int row = 0; ///< 0 holds what matters most; labels that would overlap lie in further rows.
    QString text; ///< The title, shortened; "! " before that of a disputed event.
};

struct TimelineTick {
    double x = 0;
    QString text;
    bool isBreakBefore = false; ///< Empty time was cut out before this tick: drawn as a break in the axis.
};

/** The band behind an event whose outlets disagree. */
struct TimelineBand {
    int event = 0;
    double left = 0;
    double right = 0;
};

/** A timeline as pure geometry: the window's view and the report's SVG draw the same thing. */
struct TimelineLayout {
    double width = 0;
    int labelRows = 0;
    QList<TimelineMark> marks;
    QList<TimelineLabel> labels; ///< Disputed events first, then those most articles tell.
    QList<TimelineTick> ticks;
    QList<TimelineBand> bands;
    QList<int> undated; ///< Events that have no date: the tray.
};

struct TimelineOptions {
    double width = 1000;
    double labelCharacterWidth = 6.5; ///< Width of a character, to keep labels and ticks apart.
    /** The width of a label, where letters can be measured; else labelCharacterWidth a character. */
    std::function<double(const QString &)> labelWidth;
    int maxLabelRows = 0; ///< Labels that find no room in so many rows are left out; 0: no limit.
    double zoom = 1.0; ///< 1 fits all; more stretches the busiest stretch.
};

/** Deterministic layout of all dated events; long empty stretches are cut out of the axis. Pure. */
[[nodiscard]] TimelineLayout layoutTimeline(const Comparison &comparison, const TimelineOptions &options);

} // namespace Counterpoint
