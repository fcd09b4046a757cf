// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/common/role.h>

#include <QPainterPath>
#include <QRectF>

namespace Counterpoint
{

/** Top and bottom of a sentence in the coordinates of the gutter beside it. */
struct BandEnd {
    double top = 0;
    double bottom = 0;
};

/** A link to draw in the gutter between two neighbouring panes. */
struct Band {
    BandEnd left;
    BandEnd right;
    Role role = Role::Near;
    bool isCurrent = false;
};

enum class BandShape { None, Curve, LeftStub, RightStub };

/** A curve when both ends show between @p top and @p bottom; a stub at the end that shows; else nothing. */
[[nodiscard]] BandShape bandShape(const Band &band, double top, double bottom);

/** The filled curve from the left edge of @p gutter to its right edge; handles at 45 % of the width. */
[[nodiscard]] QPainterPath bandPath(const Band &band, const QRectF &gutter);

/** The small rounded stub at the visible end; @p shape is LeftStub or RightStub. */
[[nodiscard]] QRectF stubRect(const Band &band, BandShape shape, const QRectF &gutter);

/** Left and right exchanged, for windows laid out from right to left. */
[[nodiscard]] Band mirrored(const Band &band);

} // namespace Counterpoint
