// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timelinesvg.h"

#include "htmlsections.h"

#include <model/vocabulary.h>
#include <timeline/timelinelayout.h>

#include <QTextStream>

namespace Counterpoint
{

namespace
{

constexpr double kLeft = 36; // room for the articles' letters
constexpr double kLabelHeight = 18;
constexpr int kLabelRows = 3; // the table below the drawing names every event
constexpr double kLaneHeight = 24;
constexpr double kAxisHeight = 30;

/** Where the parts of the drawing stand, in SVG units. */
struct Frame {
    TimelineLayout layout;
    double lanesTop;
    double axisY;
    double height;

    Frame(const Comparison &comparison, double width)
        : layout(layoutTimeline(
              comparison, {.width = width, .labelCharacterWidth = 6.8, .labelWidth = {}, .maxLabelRows = kLabelRows}))
        , lanesTop(kLabelHeight * layout.labelRows + 10)
        , axisY(lanesTop + kLaneHeight * static_cast<double>(comparison.articles.size()))
        , height(axisY + kAxisHeight)
    {
    }
    [[nodiscard]] double laneY(int article) const { return lanesTop + kLaneHeight * (article + 0.5); }
};

QString number(double value)
{
    return QString::number(value, 'f', 1);
}

void drawLanes(QTextStream &out, const Frame &frame, const ReportView &view)
{
    for (int i = 0; i < view.comparison().articles.size(); ++i) {
        const QString y = number(frame.laneY(i));
        out << R"(<text class="muted" x="4" y=")" << number(frame.laneY(i) + 4) << "\">" << Vocabulary::badge(i)
            << R"(</text><line class="lane" x1=")" << number(kLeft) << "\" x2=\"" << number(kLeft + frame.layout.width)
            << "\" y1=\"" << y << "\" y2=\"" << y << "\"/>\n";
    }
}

void drawBands(QTextStream &out, const Frame &frame)
{
    for (const TimelineBand &band : frame.layout.bands)
        out << R"(<rect class="band" rx="4" x=")" << number(kLeft + band.left - 9) << "\" y=\""
            << number(frame.lanesTop) << "\" width=\"" << number(band.right - band.left + 18) << "\" height=\""
            << number(frame.axisY - frame.lanesTop) << "\"/>\n";
}

void drawMarks(QTextStream &out, const Frame &frame, const ReportView &view)
{
    for (const TimelineMark &mark : frame.layout.marks) {
        const Event &event = view.comparison().events.at(mark.event);
        out << "<rect class=\"mark" << (mark.isDisputed ? " disputed" : "")
            << (mark.isHollow                ? " hollow"
                    : mark.right > mark.left ? " wide"
                                             : "")
            << R"(" rx="5" x=")" << number(kLeft + mark.left - 5) << "\" y=\"" << number(frame.laneY(mark.article) - 5)
            << "\" width=\"" << number(mark.right - mark.left + 10) << R"(" height="10"><title>)"
            << Html::escaped(Vocabulary::badge(mark.article) + QStringLiteral(": ") + event.title)
            << "</title></rect>\n";
    }
}

/** The first row, of what matters most, stands nearest to the lanes. */
void drawLabels(QTextStream &out, const Frame &frame, const ReportView &view)
{
    for (const TimelineLabel &label : frame.layout.labels) {
        const Event &event = view.comparison().events.at(label.event);
        out << "<text" << (event.isDisputed ? " class=\"label disputed\"" : " class=\"label\"")
            << R"( text-anchor="middle" x=")" << number(kLeft + label.x) << "\" y=\""
            << number(kLabelHeight * (frame.layout.labelRows - label.row) - 4) << "\"><title>"
            << Html::escaped(event.title) << "</title>" << Html::escaped(label.text) << "</text>\n";
    }
}

void drawAxis(QTextStream &out, const Frame &frame)
{
    out << R"(<line class="axis" x1=")" << number(kLeft) << "\" x2=\"" << number(kLeft + frame.layout.width)
        << "\" y1=\"" << number(frame.axisY) << "\" y2=\"" << number(frame.axisY) << "\"/>\n";
    for (const TimelineTick &tick : frame.layout.ticks) {
        out << R"(<text class="muted" text-anchor="middle" x=")" << number(kLeft + tick.x) << "\" y=\""
            << number(frame.axisY + 18) << "\">" << (tick.isBreakBefore ? "// " : "") << Html::escaped(tick.text)
            << "</text>\n";
    }
}

} // namespace

QString timelineSvg(const ReportView &view)
{
    constexpr double width = 940;
    const Frame frame(view.comparison(), width);
    QString svg;
    QTextStream out(&svg);
    out << R"(<svg role="img" aria-label="Timeline" viewBox="0 0 )" << number(width + kLeft + 24) << ' '
        << number(frame.height) << "\" xmlns=\"http://www.w3.org/2000/svg\">\n";
    drawBands(out, frame);
    drawLanes(out, frame, view);
    drawMarks(out, frame, view);
    drawLabels(out, frame, view);
    drawAxis(out, frame);
    out << "</svg>\n";
    return svg;
}

} // namespace Counterpoint
