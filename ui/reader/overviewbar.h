// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/reader/overviewlayout.h>

#include <QWidget>

namespace Counterpoint
{

/**
 * A whole article beside its pane, drawn small: lanes for matches, conflicts, claims and search hits, and what is on
 * screen. Stands for the scroll bar. All bars share one scale, so that lengths compare.
 */
class OverviewBar : public QWidget
{
    Q_OBJECT
public:
    explicit OverviewBar(QWidget *parent = nullptr);

    void setItems(const QList<OverviewItem> &items);
    /** Heights in the document's pixels; @p longest is the tallest document beside this one. */
    void setExtent(double documentHeight, double longest);
    void setView(double top, double page);

    [[nodiscard]] QSize sizeHint() const override { return {15, 100}; }

Q_SIGNALS:
    void heightRequested(double middle); ///< Of the document: bring it to the middle of the pane.
    void stepRequested(int step); ///< The wheel: next (1) or previous (-1) mark.

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    [[nodiscard]] double scale() const;
    void request(const QPointF &point);

    QList<OverviewItem> m_items;
    double m_height = 1;
    double m_longest = 1;
    double m_top = 0;
    double m_page = 1;
};

} // namespace Counterpoint
