// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "textgeometry.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

namespace Counterpoint
{

namespace
{

void appendBlock(QList<QRectF> &boxes, const QTextBlock &block, QPointF origin, int from, int to)
{
    const QTextLayout *layout = block.layout();
    const QString text = block.text();
    for (int i = 0; i < layout->lineCount(); ++i) {
        const QTextLine line = layout->lineAt(i);
        const int start = std::max(from, line.textStart());
        int end = std::min(to, line.textStart() + line.textLength());
        while (end > start && text.at(end - 1).isSpace())
            --end;
        if (end <= start)
            continue;
        const double x1 = line.cursorToX(start);
        const double x2 = line.cursorToX(end);
        boxes.append(
            QRectF(std::min(x1, x2), line.y(), std::abs(x2 - x1), line.ascent() + line.descent()).translated(origin));
    }
}

} // namespace

QList<QRectF> lineBoxes(const QTextDocument &document, int from, int to)
{
    QList<QRectF> boxes;
    for (QTextBlock block = document.findBlock(from); block.isValid() && block.position() < to; block = block.next()) {
        const QPointF origin = document.documentLayout()->blockBoundingRect(block).topLeft(); // lays the block out
        appendBlock(boxes, block, origin, from - block.position(), to - block.position());
    }
    return boxes;
}

QPainterPath outlineOf(const QList<QRectF> &boxes, double padding)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (qsizetype i = 0; i < boxes.size(); ++i) {
        QRectF box = boxes.at(i).adjusted(-padding, -padding, padding, padding);
        if (i + 1 < boxes.size())
            box.setBottom(std::max(box.bottom(), boxes.at(i + 1).top() - padding + 0.5));
        QPainterPath part;
        part.addRoundedRect(box, 2.5, 2.5);
        path = i == 0 ? part : path.united(part);
    }
    return path.simplified();
}

} // namespace Counterpoint
