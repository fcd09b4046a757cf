// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/timeline/timelineview.h>

#include <model/vocabulary.h>
#include <ui/common/theme.h>
#include <ui/models/tooltip.h>
#include <ui/timeline/timelinemetrics.h>

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace Counterpoint
{

using namespace TimelineMetrics;

namespace
{

constexpr double kLeastZoom = 1.0;
constexpr double kMostZoom = 16.0;

} // namespace

TimelineView::TimelineView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setObjectName(QStringLiteral("timeline"));
    setAccessibleName(tr("Timeline"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    setMinimumHeight(110);
}

void TimelineView::setIndex(SnapshotIndexPtr index)
{
    const bool hadMark = m_current >= 0;
    const TimelineMark mark = hadMark ? m_layout.marks.at(m_current) : TimelineMark{};
    const QString event = hadMark ? m_index->comparison().events.at(mark.event).key : QString();
    const QString file = hadMark ? m_index->comparison().articles.at(mark.article).place() : QString();
    m_index = std::move(index);
    m_current = -1;
    m_hovered = -1;
    relayout();
    for (int i = 0; hadMark && i < m_layout.marks.size() && m_current < 0; ++i) {
        const TimelineMark &now = m_layout.marks.at(i);
        if (m_index->comparison().events.at(now.event).key == event
            && m_index->comparison().articles.at(now.article).place() == file)
            m_current = i;
    }
}

void TimelineView::setSentence(std::optional<SentenceRef> sentence)
{
    m_sentence = sentence;
    viewport()->update();
}

void TimelineView::setZoom(double zoom)
{
    const double wanted = std::clamp(zoom, kLeastZoom, kMostZoom);
    if (qFuzzyCompare(wanted, m_zoom))
        return;
    const double middle = (horizontalScrollBar()->value() + viewport()->width() / 2.0) / m_zoom;
    m_zoom = wanted;
    relayout();
    horizontalScrollBar()->setValue(static_cast<int>(middle * m_zoom - viewport()->width() / 2.0));
}

void TimelineView::relayout()
{
    m_layout = {};
    if (m_index && !m_index->comparison().events.isEmpty()) {
        TimelineOptions options;
        options.width = std::max(200.0, viewport()->width() - kNames - kMargin);
        options.labelCharacterWidth = QFontMetricsF(font()).averageCharWidth() * 1.12;
        options.labelWidth = [this](const QString &text) {
            QFont bold = font();
            bold.setWeight(QFont::DemiBold);
            return QFontMetricsF(bold).horizontalAdvance(text);
        };
        options.zoom = m_zoom;
        m_layout = layoutTimeline(m_index->comparison(), options);
    }
    const double width = kNames + m_layout.width + kMargin;
    horizontalScrollBar()->setRange(0, std::max(0, static_cast<int>(std::ceil(width)) - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(40);
    const double room = m_index ? axisY() - lanesTop() : 0;
    const double hidden = m_index ? laneHeight() * laneCount() - room : 0;
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(std::ceil(hidden))));
    verticalScrollBar()->setPageStep(std::max(1, static_cast<int>(room)));
    verticalScrollBar()->setSingleStep(static_cast<int>(kLeastLane));
    viewport()->update();
}

double TimelineView::xOffset() const
{
    return kNames - horizontalScrollBar()->value();
}

double TimelineView::laneCount() const
{
    return static_cast<double>(m_index->comparison().articles.size());
}

int TimelineView::labelRowsShown() const
{
    const double room = viewport()->height() - kTop - kAxis - kLeastLane * laneCount();
    return std::clamp(static_cast<int>(room / kLabelRow), 1, std::max(1, m_layout.labelRows));
}

double TimelineView::laneHeight() const
{
    const double room = viewport()->height() - kTop - kAxis - labelRowsShown() * kLabelRow;
    return std::clamp(room / std::max(1.0, laneCount()), kLeastLane, kLane);
}

double TimelineView::lanesTop() const
{
    return kTop + labelRowsShown() * kLabelRow;
}

double TimelineView::axisY() const
{
    // Below the last lane, but always in sight: only the lanes scroll.
    const double natural = lanesTop() + laneHeight() * (laneCount() - 0.5) + kAxisBelow;
    return std::round(std::min(natural, viewport()->height() - kTicks)) + 0.5;
}

double TimelineView::laneY(int article) const
{
    return lanesTop() + laneHeight() * (article + 0.5) - verticalScrollBar()->value();
}

QRectF TimelineView::markRect(int mark) const
{
    const TimelineMark &shown = m_layout.marks.at(mark);
    const double y = laneY(shown.article);
    if (shown.right > shown.left)
        return {shown.left + xOffset(), y - 7, std::max(14.0, shown.right - shown.left), 14};
    return {shown.left + xOffset() - 6.5, y - 6.5, 13, 13};
}

int TimelineView::markAt(const QPointF &position) const
{
    int best = -1;
    if (m_layout.marks.isEmpty() || position.y() < lanesTop() || position.y() > axisY())
        return best;
    for (int i = 0; i < m_layout.marks.size(); ++i) {
        const QRectF rect = markRect(i).adjusted(-2, -2, 2, 2);
        if (rect.contains(position) && (best < 0 || rect.width() <= markRect(best).width()))
            best = i;
    }
    return best;
}

QString TimelineView::currentEvent() const
{
    return m_current < 0 ? QString() : m_index->comparison().events.at(m_layout.marks.at(m_current).event).key;
}

std::optional<SentenceRef> TimelineView::currentSentence() const
{
    return m_current < 0 ? std::nullopt : std::optional(m_layout.marks.at(m_current).sentence);
}

QString TimelineView::description(int mark) const
{
    const TimelineMark &shown = m_layout.marks.at(mark);
    const Event &event = m_index->comparison().events.at(shown.event);
    QStringList lines{event.title};
    for (const EventEvidence &evidence : event.evidence) {
        if (evidence.sentence != shown.sentence)
            continue;
        const QString when
            = evidence.date ? Vocabulary::range(*evidence.date, QLocale()) : tr("no day in this sentence");
        lines += tr("%1: %2").arg(m_index->comparison().articleName(shown.article), when);
        if (!evidence.rule.isEmpty())
            lines += evidence.rule;
        break;
    }
    if (event.isDisputed) {
        QStringList days;
        for (const EventReading &reading : event.readings)
            days += Vocabulary::range(reading.date, QLocale());
        lines += tr("Articles differ: %1").arg(days.join(tr(" or ")));
    }
    if (event.isByHand)
        lines += tr("Put together or named by hand");
    return lines.join(u'\n');
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    relayout();
}

void TimelineView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void TimelineView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    const int mark = markAt(event->position());
    if (mark != m_hovered) {
        m_hovered = mark;
        viewport()->setCursor(mark >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
        viewport()->update();
    }
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    const int mark = markAt(event->position());
    if (event->button() != Qt::LeftButton || mark < 0)
        return;
    setCurrent(mark);
    Q_EMIT placeActivated(m_layout.marks.at(mark).sentence);
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return step(-1, 0);
    case Qt::Key_Right:
        return step(1, 0);
    case Qt::Key_Up:
        return step(0, -1);
    case Qt::Key_Down:
        return step(0, 1);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return setZoom(m_zoom * 1.25);
    case Qt::Key_Minus:
        return setZoom(m_zoom / 1.25);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            Q_EMIT placeActivated(m_layout.marks.at(m_current).sentence);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void TimelineView::step(int byTime, int byLane)
{
    if (m_layout.marks.isEmpty())
        return;
    if (m_current < 0)
        return setCurrent(0);
    const TimelineMark &from = m_layout.marks.at(m_current);
    const double x = (from.left + from.right) / 2;
    int best = -1;
    double bestDistance = 0;
    for (int i = 0; i < m_layout.marks.size(); ++i) {
        const TimelineMark &to = m_layout.marks.at(i);
        const double dx = (to.left + to.right) / 2 - x;
        const int lanes = to.article - from.article;
        if (i == m_current || (byTime != 0 && (dx * byTime <= 0 || lanes != 0)) || (byLane != 0 && lanes * byLane <= 0))
            continue;
        const double distance = byLane != 0 ? std::abs(lanes) * 1e6 + std::abs(dx) : std::abs(dx);
        if (best < 0 || distance < bestDistance) {
            best = i;
            bestDistance = distance;
        }
    }
    if (best >= 0)
        setCurrent(best);
}

void TimelineView::setCurrent(int mark)
{
    m_current = mark;
    const QRectF rect = markRect(mark);
    QScrollBar *bar = horizontalScrollBar();
    if (rect.left() < kNames || rect.right() > viewport()->width())
        bar->setValue(bar->value() + static_cast<int>(rect.center().x()) - viewport()->width() / 2);
    const double above = rect.center().y() - laneHeight() / 2 - lanesTop();
    const double below = rect.center().y() + laneHeight() / 2 - axisY();
    if (above < 0 || below > 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value()
                                      + static_cast<int>(above < 0 ? std::floor(above) : std::ceil(below)));
    setAccessibleDescription(description(mark));
    viewport()->update();
    Q_EMIT currentMarkChanged();
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        setZoom(m_zoom * (event->angleDelta().y() > 0 ? 1.2 : 1 / 1.2));
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void TimelineView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const int mark = isByKey ? m_current : markAt(event->pos());
    if (mark < 0)
        return;
    setCurrent(mark);
    const QPoint below = viewport()->mapToGlobal(markRect(mark).bottomLeft().toPoint());
    const TimelineMark &shown = m_layout.marks.at(mark);
    Q_EMIT menuRequested(shown.sentence, m_index->comparison().events.at(shown.event).key, description(mark),
                         isByKey ? below : event->globalPos());
}

bool TimelineView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int mark = markAt(help->pos());
        if (mark >= 0)
            QToolTip::showText(help->globalPos(), plainToolTip(description(mark)), viewport(),
                               markRect(mark).toAlignedRect());
        else
            QToolTip::hideText();
        return true;
    }
    if (event->type() == QEvent::Leave && m_hovered >= 0) {
        m_hovered = -1;
        viewport()->update();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace Counterpoint
