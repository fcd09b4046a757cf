// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markoverlay.h"

#include <ui/common/markpainter.h>
#include <ui/common/theme.h>
#include <ui/reader/marginlanes.h>
#include <ui/reader/textgeometry.h>

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextDocument>

namespace Counterpoint
{

namespace
{

constexpr int kMarginLanes = 2;

} // namespace

MarkOverlay::MarkOverlay(const QTextDocument &document, const Article &article, const PositionMap &positions,
                         const ArticleMarks &marks, const QRectF &visible, const Theme &theme)
    : m_document(document)
    , m_article(article)
    , m_positions(positions)
    , m_marks(marks)
    , m_visible(visible)
    , m_theme(theme)
{
    const auto *layout = document.documentLayout();
    m_first = std::max(0, layout->hitTest({visible.left(), visible.top() - 40}, Qt::FuzzyHit));
    m_last = layout->hitTest({visible.right(), visible.bottom() + 40}, Qt::FuzzyHit);
    if (m_last < 0)
        m_last = document.characterCount();
}

bool MarkOverlay::isVisible(Span span) const
{
    return m_positions.toDocument(span.start) <= m_last && m_positions.toDocument(span.end) >= m_first;
}

QList<QRectF> MarkOverlay::boxesOf(Span span) const
{
    return lineBoxes(m_document, m_positions.toDocument(span.start), m_positions.toDocument(span.end));
}

void MarkOverlay::paintUnder(QPainter &painter) const
{
    painter.setPen(Qt::NoPen);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Mark &mark : m_marks.marks) {
        if (!isVisible(mark.span))
            continue;
        painter.setBrush(m_theme.paper(mark.role));
        for (const QRectF &box : boxesOf(mark.span))
            painter.drawRoundedRect(box.adjusted(-1, 0, 1, 1), 2, 2);
    }
}

void MarkOverlay::paintOver(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Mark &mark : m_marks.marks) {
        if (!isVisible(mark.span))
            continue;
        for (const QRectF &box : boxesOf(mark.span))
            paintMarkLine(painter, {box.bottomLeft(), box.bottomRight()}, mark.role, m_theme);
    }
    for (const Mark &mark : m_marks.marks) {
        if (mark.isCounterpart && isVisible(mark.span))
            paintOutline(painter, mark.span, m_theme.ink(mark.role), 1.2);
        if (mark.isCurrentHit && isVisible(mark.span))
            paintOutline(painter, mark.span, m_theme.ink(Role::Search), 2.0);
    }
    if (m_marks.current && *m_marks.current < m_article.sentences.size())
        paintOutline(painter, m_article.sentences.at(*m_marks.current).span, m_theme.ink(Role::Current), 2.0);
    if (m_marks.currentFurniture)
        paintOutline(painter, *m_marks.currentFurniture, m_theme.ink(Role::Current), 2.0);
}

void MarkOverlay::paintOutline(QPainter &painter, Span span, const QColor &color, double strength) const
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, strength, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(outlineOf(boxesOf(span), 2.5));
}

void MarkOverlay::paintLetters(QPainter &painter, double edge, double laneStep) const
{
    QFont font = Theme::interfaceFont();
    font.setPointSizeF(m_document.defaultFont().pointSizeF() * 0.7);
    font.setWeight(QFont::Bold);
    const QFontMetricsF metrics(font);
    QList<LetterWish> wishes;
    for (const MarginNote &note : m_marks.notes) {
        const Span span = m_article.sentences.at(note.sentence).span;
        if (!isVisible(span))
            continue;
        const QList<QRectF> boxes = boxesOf(span);
        for (const Role role : note.roles) {
            if (!boxes.isEmpty())
                wishes.append({boxes.first().center().y() - metrics.height() / 2, role});
        }
    }
    std::ranges::stable_sort(wishes, {}, &LetterWish::y);
    painter.setFont(font);
    for (const LetterPlace &place : placeLetters(wishes, metrics.height() * 0.92, kMarginLanes)) {
        const double center = edge + laneStep * (place.lane + 0.55);
        const QRectF cell(center - 10, place.y, 20, metrics.height());
        painter.setPen(m_theme.ink(place.role));
        if (place.role == Role::Partial) { // a dot of the font would hardly be seen
            painter.setBrush(m_theme.ink(place.role));
            painter.drawEllipse(cell.center(), 1.6, 1.6);
            continue;
        }
        painter.drawText(cell, Qt::AlignCenter, roleLetter(place.role));
    }
}

} // namespace Counterpoint
