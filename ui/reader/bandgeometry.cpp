// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bandgeometry.h"

#include <algorithm>

namespace Counterpoint
{

namespace
{

bool shows(const BandEnd &end, double top, double bottom)
{
    return end.bottom > top && end.top < bottom;
}

} // namespace

BandShape bandShape(const Band &band, double top, double bottom)
{
    const bool isLeft = shows(band.left, top, bottom);
    const bool isRight = shows(band.right, top, bottom);
    if (isLeft && isRight)
        return BandShape::Curve;
    if (isLeft)
        return BandShape::LeftStub;
    return isRight ? BandShape::RightStub : BandShape::None;
}

QPainterPath bandPath(const Band &band, const QRectF &gutter)
{
    const double handle = gutter.width() * 0.45;
    const double x0 = gutter.left();
    const double x1 = gutter.right();
    QPainterPath path({x0, band.left.top});
    path.cubicTo(x0 + handle, band.left.top, x1 - handle, band.right.top, x1, band.right.top);
    path.lineTo(x1, band.right.bottom);
    path.cubicTo(x1 - handle, band.right.bottom, x0 + handle, band.left.bottom, x0, band.left.bottom);
    path.closeSubpath();
    return path;
}

QRectF stubRect(const Band &band, BandShape shape, const QRectF &gutter)
{
    constexpr double kWidth = 7;
    constexpr double kMost = 14;
    const BandEnd &end = shape == BandShape::LeftStub ? band.left : band.right;
    const double top = std::max(end.top, gutter.top());
    const double bottom = std::min(end.bottom, gutter.bottom());
    const double height = std::clamp(bottom - top, 2.0, kMost);
    const double y = std::clamp((top + bottom - height) / 2, gutter.top(), gutter.bottom() - height);
    const double x = shape == BandShape::LeftStub ? gutter.left() : gutter.right() - kWidth;
    return {x, y, kWidth, height};
}

Band mirrored(const Band &band)
{
    Band result = band;
    std::swap(result.left, result.right);
    return result;
}

} // namespace Counterpoint
