// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/reader/marklayer.h>
#include <ui/reader/positionmap.h>

#include <QRectF>

class QPainter;
class QTextDocument;

namespace Counterpoint
{

class Theme;

/**
 * Paints an article's marks under and over its text. The painter is in document coordinates; only what touches
 * @p visible is drawn.
 */
class MarkOverlay
{
public:
    MarkOverlay(const QTextDocument &document, const Article &article, const PositionMap &positions,
                const ArticleMarks &marks, const QRectF &visible, const Theme &theme);

    void paintUnder(QPainter &painter) const;
    void paintOver(QPainter &painter) const;
    /** The letters of the margin; @p edge is the text's near edge, lanes go away from it by @p laneStep. */
    void paintLetters(QPainter &painter, double edge, double laneStep) const;

private:
    [[nodiscard]] QList<QRectF> boxesOf(Span span) const;
    [[nodiscard]] bool isVisible(Span span) const;
    void paintOutline(QPainter &painter, Span span, const QColor &color, double strength) const;

    const QTextDocument &m_document;
    const Article &m_article;
    const PositionMap &m_positions;
    const ArticleMarks &m_marks;
    QRectF m_visible;
    const Theme &m_theme;
    int m_first = 0; ///< Visible positions of the document.
    int m_last = 0;
};

} // namespace Counterpoint
