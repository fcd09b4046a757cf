// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markpainter.h"

#include <ui/common/theme.h>

#include <QFont>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace Counterpoint
{

namespace
{

constexpr double kStrength = 1.8;

void paintWave(QPainter &painter, const QLineF &base)
{
    constexpr double kHalfWave = 3.0;
    constexpr double kHeight = 1.6;
    QPainterPath path(base.p1() + QPointF(0, kHeight));
    double sign = -1;
    const int waves = static_cast<int>(std::ceil((base.x2() - base.x1()) / kHalfWave));
    for (int wave = 0; wave < waves; ++wave, sign = -sign) {
        const double x = base.x1() + wave * kHalfWave;
        const double end = std::min(x + kHalfWave, base.x2());
        path.quadTo((x + end) / 2, base.y1() + kHeight + sign * 2 * kHeight, end, base.y1() + kHeight);
    }
    painter.drawPath(path);
}

} // namespace

void paintMarkLine(QPainter &painter, const QLineF &base, Role role, const Theme &theme)
{
    const MarkLine line = roleLine(role);
    if (line == MarkLine::None)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, line == MarkLine::Wavy || line == MarkLine::Dotted);
    QPen pen(theme.ink(role), line == MarkLine::Wavy ? 1.4 : kStrength);
    pen.setCapStyle(line == MarkLine::Dotted ? Qt::RoundCap : Qt::FlatCap);
    if (line == MarkLine::Dashed)
        pen.setDashPattern({3.4, 1.9});
    else if (line == MarkLine::Dotted)
        pen.setDashPattern({0.01, 1.9});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    if (line == MarkLine::Wavy)
        paintWave(painter, base);
    else
        painter.drawLine(base.translated(0, 1));
    painter.restore();
}

void paintBadge(QPainter &painter, const QRectF &frame, const QString &letter, const QFont &font, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(Surface::Border), 1));
    painter.setBrush(theme.color(Surface::Chrome));
    painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    QFont bold = font;
    bold.setWeight(QFont::Bold);
    painter.setFont(bold);
    painter.setPen(theme.color(Surface::Text));
    painter.drawText(frame, Qt::AlignCenter, letter);
    painter.restore();
}

} // namespace Counterpoint
