// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/models/snapshotindex.h>

#include <timeline/timelinelayout.h>

#include <QAbstractScrollArea>

namespace Counterpoint
{

/**
 * The events as painted lanes, one an article. Left and Right go from mark to mark in time, Up and Down from lane to
 * lane, Return goes to the sentence; Ctrl with the wheel, plus and minus zoom.
 */
class TimelineView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit TimelineView(QWidget *parent = nullptr);

    void setIndex(SnapshotIndexPtr index);
    /** Marks of the event in which this sentence is evidence stand out. */
    void setSentence(std::optional<SentenceRef> sentence);
    void setZoom(double zoom);
    [[nodiscard]] double zoom() const { return m_zoom; }
    [[nodiscard]] const TimelineLayout &layoutShown() const { return m_layout; }
    /** Where a mark is painted, in coordinates of the viewport. */
    [[nodiscard]] QRectF markRect(int mark) const;
    [[nodiscard]] int currentMark() const { return m_current; }
    /** Key of the event whose mark is current; empty for none. */
    [[nodiscard]] QString currentEvent() const;
    [[nodiscard]] std::optional<SentenceRef> currentSentence() const;

Q_SIGNALS:
    void placeActivated(Counterpoint::SentenceRef sentence);
    void currentMarkChanged();
    /** On a mark: @p event is the event's key, @p text the event in words. */
    void menuRequested(Counterpoint::SentenceRef sentence, const QString &event, const QString &text,
                       const QPoint &globalPosition);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    [[nodiscard]] QString emptyText() const;
    void relayout();
    void paintLanes(QPainter &painter) const;
    void paintBands(QPainter &painter) const;
    void paintMark(QPainter &painter, int mark) const;
    void paintLabels(QPainter &painter) const;
    void paintAxis(QPainter &painter) const;
    void paintNames(QPainter &painter) const;
    void paintFocusRing(QPainter &painter) const;
    [[nodiscard]] int markAt(const QPointF &position) const;
    [[nodiscard]] QString description(int mark) const;
    [[nodiscard]] QColor ink(int event) const;
    [[nodiscard]] double laneY(int article) const;
    [[nodiscard]] double laneHeight() const;
    [[nodiscard]] double laneCount() const;
    [[nodiscard]] double lanesTop() const;
    [[nodiscard]] double axisY() const;
    [[nodiscard]] double xOffset() const;
    [[nodiscard]] int labelRowsShown() const;
    void step(int byTime, int byLane);
    void setCurrent(int mark);

    SnapshotIndexPtr m_index;
    TimelineLayout m_layout;
    std::optional<SentenceRef> m_sentence;
    double m_zoom = 1.0;
    int m_current = -1;
    int m_hovered = -1;
};

} // namespace Counterpoint
