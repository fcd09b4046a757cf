// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QPainterPath>
#include <QRectF>

class QTextDocument;

namespace Counterpoint
{

/** The boxes of the letters of a range, one a line, in document coordinates. */
[[nodiscard]] QList<QRectF> lineBoxes(const QTextDocument &document, int from, int to);

/** One outline round the boxes of consecutive lines, without seams between them. */
[[nodiscard]] QPainterPath outlineOf(const QList<QRectF> &boxes, double padding);

} // namespace Counterpoint
