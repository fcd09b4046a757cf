// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "overviewbar.h"

#include <ui/common/theme.h>

#include <QMouseEvent>
#include <QPainter>

namespace Counterpoint
{

namespace
{

struct LaneBox {
    int x;
    int width;
};

constexpr LaneBox kBoxes[kOverviewLanes] = {{2, 5}, {8, 3}, {12, 2}};

} // namespace

OverviewBar::OverviewBar(QWidget *parent)
    : QWidget(parent)
{
    setFixedWidth(sizeHint().width());
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(tr("Overview"));
    setToolTip(tr("The whole article: matches, discrepancies, claims and search hits. Click or drag to go there, "
                  "turn the wheel for the next mark."));
}

void OverviewBar::setItems(const QList<OverviewItem> &items)
{
    m_items = items;
    update();
}

void OverviewBar::setExtent(double documentHeight, double longest)
{
    m_height = std::max(1.0, documentHeight);
    m_longest = std::max(m_height, longest);
    update();
}

void OverviewBar::setView(double top, double page)
{
    m_top = top;
    m_page = page;
    update();
}

double OverviewBar::scale() const
{
    // A document shorter than the pane is not stretched.
    return height() / std::max(m_longest, static_cast<double>(height()));
}

void OverviewBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Surface::Window));
    const double end = std::min<double>(height(), m_height * scale());
    painter.fillRect(QRectF(0, 0, width(), end), theme.color(Surface::Chrome));
    painter.fillRect(QRectF(0, 0, 1, height()), theme.color(Surface::Border));

    const QRectF view = QRectF(1, m_top * scale(), width() - 1, m_page * scale()).intersected(QRectF(rect()));
    if (m_page < m_height)
        painter.fillRect(view, theme.color(Surface::Pane));
    for (const OverviewRun &run : overviewRuns(m_items, scale(), height(), 3)) {
        const LaneBox lane = kBoxes[run.lane];
        painter.fillRect(lane.x, run.top, lane.width, run.height, theme.ink(run.role));
    }
    if (m_page < m_height) {
        QColor frame = theme.color(Surface::Muted);
        frame.setAlphaF(0.65F);
        painter.setPen(frame);
        painter.drawRect(view.adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void OverviewBar::request(const QPointF &point)
{
    Q_EMIT heightRequested(point.y() / scale());
}

void OverviewBar::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        request(event->position());
}

void OverviewBar::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        request(event->position());
}

void OverviewBar::wheelEvent(QWheelEvent *event)
{
    if (const int delta = event->angleDelta().y(); delta != 0)
        Q_EMIT stepRequested(delta < 0 ? 1 : -1);
    event->accept();
}

} // namespace Counterpoint
