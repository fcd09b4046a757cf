// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/common/role.h>

#include <QLineF>
#include <QRectF>
#include <QString>

class QPainter;
class QFont;

namespace Counterpoint
{

class Theme;

/** The line of @p role, 2 pixels strong, hanging below @p base: solid, dashed, dotted or wavy. */
void paintMarkLine(QPainter &painter, const QLineF &base, Role role, const Theme &theme);

/** A small rounded square with an article's letter. */
void paintBadge(QPainter &painter, const QRectF &frame, const QString &letter, const QFont &font, const Theme &theme);

} // namespace Counterpoint
