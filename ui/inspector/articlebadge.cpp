// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/inspector/articlebadge.h>

#include <ui/common/theme.h>

#include <QPainter>

namespace Counterpoint {

ArticleBadge::ArticleBadge(const QString &letter, const QString &name, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(letter);
    setToolTip(name);
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
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(isHot ? Surface::Accent : Surface::Border), 1));
    painter.setBrush(theme.color(Surface::Chrome));
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    QFont bold = painter.font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 0.92);
    painter.setFont(bold);
    painter.setPen(theme.color(Surface::Text));
    painter.drawText(box, Qt::AlignCenter, letter);
    painter.restore();
}

void ArticleBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(font());
    draw(painter, rect(), text(), underMouse() || hasFocus());
}

} // namespace Counterpoint
