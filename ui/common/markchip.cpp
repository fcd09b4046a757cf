// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markchip.h"

#include <ui/common/theme.h>

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace Counterpoint
{

namespace
{

constexpr int kChipMargin = 10;
constexpr int kGap = 6;

} // namespace

MarkChip::MarkChip(Role role, QWidget *parent)
    : QAbstractButton(parent)
    , m_role(role)
    , m_title(roleTitle(role))
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setToolTip(roleDescription(role));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    describe();
}

void MarkChip::setCount(int count)
{
    m_count = count;
    describe();
}

void MarkChip::describe()
{
    //: Name of a filter chip for screen readers: kind and number
    setAccessibleName(tr("%1, %2").arg(m_title, locale().toString(m_count)));
    setAccessibleDescription(roleDescription(m_role));
    updateGeometry();
    update();
}

QFont MarkChip::boldFont() const
{
    QFont bold = font();
    bold.setWeight(QFont::Bold);
    return bold;
}

QSize MarkChip::sizeHint() const
{
    const QFontMetrics metrics(font());
    int width = 2 * kChipMargin + metrics.horizontalAdvance(m_title) + kGap
        + metrics.horizontalAdvance(locale().toString(m_count));
    if (!roleLetter(m_role).isNull())
        width += QFontMetrics(boldFont()).horizontalAdvance(roleLetter(m_role)) + kGap;
    return {width + 2, metrics.height() + 8};
}

void MarkChip::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = theme.ink(m_role);
    const QRectF frame = QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75);
    const QColor border = isChecked() ? ink : theme.color(Surface::Border);
    painter.setPen(QPen(hasFocus() ? theme.color(Surface::Accent) : border, hasFocus() ? 2.0 : 1.2));
    painter.setBrush(theme.color(m_isHovered || isDown() ? Surface::Window : Surface::Pane));
    painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2);

    QRect content = rect().adjusted(kChipMargin, 0, -kChipMargin, 0);
    const auto put = [&](const QString &text, const QFont &font, const QColor &color) {
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), content),
                         QStyle::visualAlignment(layoutDirection(), Qt::AlignVCenter | Qt::AlignLeft), text);
        content.setLeft(content.left() + QFontMetrics(font).horizontalAdvance(text) + kGap);
    };
    const QColor quiet = theme.color(Surface::Muted);
    if (!roleLetter(m_role).isNull())
        put(roleLetter(m_role), boldFont(), isChecked() ? ink : quiet);
    put(m_title, font(), isChecked() ? theme.color(Surface::Text) : quiet);
    put(locale().toString(m_count), font(), quiet);
}

bool MarkChip::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave) {
        m_isHovered = event->type() == QEvent::HoverEnter;
        update();
    }
    return QAbstractButton::event(event);
}

} // namespace Counterpoint
