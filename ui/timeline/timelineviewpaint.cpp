// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/timeline/timelineview.h>

#include <model/vocabulary.h>
#include <ui/common/theme.h>
#include <ui/timeline/timelinemetrics.h>

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace Counterpoint
{

using namespace TimelineMetrics;

QString TimelineView::emptyText() const
{
    if (!m_index || m_index->comparison().articles.isEmpty())
        return tr("Events and the days the articles give them are shown here.");
    return m_index->snapshot().isPreliminary ? tr("The articles are being compared.")
                                             : tr("No events found in these articles.");
}

void TimelineView::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(viewport()->rect(), theme.color(Surface::Pane));
    if (!m_index || m_index->comparison().events.isEmpty()) {
        painter.setPen(theme.color(Surface::Muted));
        painter.drawText(viewport()->rect(), Qt::AlignCenter, emptyText());
        return;
    }
    const double edge = kNames - 8;
    painter.save();
    painter.setClipRect(QRectF(edge, lanesTop() - 4, viewport()->width() - edge, axisY() - lanesTop() + 2));
    paintLanes(painter);
    paintBands(painter);
    for (int i = 0; i < m_layout.marks.size(); ++i) {
        if (m_layout.marks.at(i).right > m_layout.marks.at(i).left)
            paintMark(painter, i);
    }
    for (int i = 0; i < m_layout.marks.size(); ++i) {
        if (m_layout.marks.at(i).right <= m_layout.marks.at(i).left)
            paintMark(painter, i);
    }
    painter.setClipRect(QRectF(edge, 0, viewport()->width() - edge, viewport()->height()));
    paintLabels(painter);
    paintAxis(painter);
    painter.setClipRect(QRectF(0, lanesTop() - 2, viewport()->width(), axisY() - lanesTop()));
    paintNames(painter);
    painter.restore();
    if (hasFocus())
        paintFocusRing(painter);
}

void TimelineView::paintFocusRing(QPainter &painter) const
{
    painter.setPen(QPen(Theme::current().color(Surface::Accent), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(viewport()->rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

void TimelineView::paintLanes(QPainter &painter) const
{
    painter.setPen(QPen(Theme::current().color(Surface::Border), 1));
    for (int i = 0; i < m_index->comparison().articles.size(); ++i) {
        const double y = std::round(laneY(i)) + 0.5;
        painter.drawLine(QPointF(kNames - 6, y), QPointF(viewport()->width(), y));
    }
}

void TimelineView::paintNames(QPainter &painter) const
{
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(Theme::current().color(Surface::Text));
    for (int i = 0; i < m_index->comparison().articles.size(); ++i)
        painter.drawText(QRectF(0, laneY(i) - 10, kNames - 8, 20), Qt::AlignCenter, Vocabulary::badge(i));
}

void TimelineView::paintBands(QPainter &painter) const
{
    const Theme &theme = Theme::current();
    const double top = laneY(0) - 11;
    const double bottom = laneY(static_cast<int>(m_index->comparison().articles.size()) - 1) + 11;
    for (const TimelineBand &band : m_layout.bands) {
        const QColor ink = theme.ink(Role::Conflict);
        QColor fill = ink;
        fill.setAlphaF(theme.isDark() ? 0.16F : 0.09F);
        painter.setBrush(fill);
        painter.setPen(QPen(ink, 1, Qt::DashLine));
        painter.drawRoundedRect(
            QRectF(QPointF(band.left + xOffset() - 11, top), QPointF(band.right + xOffset() + 11, bottom)), 7, 7);
    }
}

QColor TimelineView::ink(int event) const
{
    const Theme &theme = Theme::current();
    const Event &told = m_index->comparison().events.at(event);
    if (told.isDisputed)
        return theme.ink(Role::Conflict);
    const bool isShared = std::any_of(told.evidence.cbegin(), told.evidence.cend(), [&told](const EventEvidence &e) {
        return e.sentence.article != told.evidence.first().sentence.article;
    });
    return isShared ? theme.ink(Role::Near) : theme.ink(Role::Paraphrase);
}

void TimelineView::paintMark(QPainter &painter, int mark) const
{
    const TimelineMark &shown = m_layout.marks.at(mark);
    const QRectF rect = markRect(mark);
    const QColor color = ink(shown.event);
    const bool isBar = shown.right > shown.left;
    const bool isSelected = mark == m_current || mark == m_hovered || (m_sentence && shown.sentence == *m_sentence);
    if (shown.isHollow) {
        painter.setPen(QPen(color, 1.6, Qt::DotLine));
        painter.setBrush(Theme::current().color(Surface::Pane));
    } else {
        QColor fill = color;
        fill.setAlphaF(isBar ? 0.35F : 1.0F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
    }
    const QRectF inner = rect.adjusted(0.5, 0.5, -0.5, -0.5);
    if (isBar)
        painter.drawRoundedRect(inner, 7, 7);
    else
        painter.drawEllipse(inner);
    if (!isSelected)
        return;
    painter.setPen(QPen(Theme::current().color(Surface::Accent), 2, mark == m_hovered ? Qt::DotLine : Qt::SolidLine));
    painter.setBrush(Qt::NoBrush);
    const QRectF ring = rect.adjusted(-2.5, -2.5, 2.5, 2.5);
    painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2);
}

void TimelineView::paintLabels(QPainter &painter) const
{
    const Theme &theme = Theme::current();
    const int rows = labelRowsShown();
    for (const TimelineLabel &label : m_layout.labels) {
        if (label.row >= rows)
            continue;
        const bool isDisputed = m_index->comparison().events.at(label.event).isDisputed;
        QFont font = this->font();
        font.setWeight(isDisputed ? QFont::DemiBold : QFont::Normal);
        painter.setFont(font);
        painter.setPen(isDisputed ? theme.ink(Role::Conflict) : theme.color(Surface::Text));
        // The row nearest to the lanes is the first one.
        const double y = kTop + (rows - 1 - label.row) * kLabelRow;
        const double half = QFontMetricsF(font).horizontalAdvance(label.text) / 2 + 2;
        const double x = std::max(label.x + xOffset(), kNames + half - 6);
        painter.drawText(QRectF(x - half, y, half * 2, kLabelRow), Qt::AlignCenter, label.text);
    }
}

void TimelineView::paintAxis(QPainter &painter) const
{
    const QColor muted = Theme::current().color(Surface::Muted);
    const double y = axisY();
    painter.setFont(font());
    double from = kNames - 6;
    painter.setPen(QPen(muted, 1));
    for (const TimelineTick &tick : m_layout.ticks) {
        const double x = tick.x + xOffset();
        if (tick.isBreakBefore) {
            const double gap = x - 16;
            painter.drawLine(QPointF(from, y), QPointF(gap, y));
            painter.drawLine(QPointF(gap - 3, y + 5), QPointF(gap + 3, y - 5));
            painter.drawLine(QPointF(gap + 3, y + 5), QPointF(gap + 9, y - 5));
            from = gap + 6;
        }
        painter.drawLine(QPointF(x, y), QPointF(x, y + 4));
        const double half = QFontMetricsF(font()).horizontalAdvance(tick.text) / 2 + 2;
        const double centre = std::max(x, kNames - 6 + half);
        painter.drawText(QRectF(centre - half, y + 4, half * 2, 16), Qt::AlignCenter, tick.text);
    }
    painter.drawLine(QPointF(from, y), QPointF(m_layout.width + xOffset() + 8, y));
}

} // namespace Counterpoint
