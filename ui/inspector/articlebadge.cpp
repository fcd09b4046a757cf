// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/inspector/articlebadge.h>

#include <ui/common/markpainter.h>
#include <ui/common/theme.h>
#include <ui/models/tooltip.h>

#include <QPainter>

namespace Counterpoint
{

ArticleBadge::ArticleBadge(const QString &letter, const QString &name, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(letter);
    setToolTip(plainToolTip(name));
    setAccessibleName(tr("Article %1: %2").arg(letter, name));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

QSize ArticleBadge::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {qMax(metrics.height() + 3, metrics.horizontalAdvance(text()) + 10), metrics.height() + 3};
}

void ArticleBadge::draw(QPainter &painter, const QRectF &box, const QString &letter, bool isHot)
{
    const Theme &theme = Theme::current();
    paintBadge(painter, box, letter, painter.font(), theme);
    if (!isHot)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(Surface::Accent), 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box.adjusted(0.75, 0.75, -0.75, -0.75), 4, 4);
    painter.restore();
}

void ArticleBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(font());
    draw(painter, rect(), text(), underMouse() || hasFocus());
}

} // namespace Counterpoint
