// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/shell/problemdelegate.h>

#include <ui/common/theme.h>
#include <ui/models/findingroles.h>

#include <QPainter>
#include <QStyle>

namespace Counterpoint
{

namespace
{

QRect reasonRect(const QStyleOptionViewItem &option, const QString &reason, int width)
{
    return QFontMetrics(option.font).boundingRect(QRect(0, 0, width, 400), Qt::TextWordWrap, reason);
}

} // namespace

void ProblemDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    painter->save();
    const QRect row = option.rect;
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(row, theme.color(Surface::AccentPaper));
    const int line = QFontMetrics(option.font).height();
    const QRect name(row.left() + 12, row.top() + 4, row.width() - 22, line);
    painter->setFont(option.font);
    painter->setPen(theme.color(Surface::Text));
    const QString file = index.data().toString().simplified(); // a name may hold line breaks
    const auto visual = [&option, &row](const QRect &box) { return QStyle::visualRect(option.direction, row, box); };
    const Qt::Alignment leading = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
    painter->drawText(visual(name), static_cast<int>(leading),
                      QFontMetrics(option.font).elidedText(file, Qt::ElideMiddle, name.width()));
    painter->setPen(theme.color(Surface::Muted));
    const QRect reason(name.left(), name.bottom() + 1, name.width(), row.bottom() - name.bottom());
    painter->drawText(visual(reason), static_cast<int>(leading) | Qt::TextWordWrap, index.data(DetailRole).toString());
    painter->restore();
}

QSize ProblemDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = option.widget ? option.widget->width() - 26 : 180;
    const int line = QFontMetrics(option.font).height();
    return {100, 4 + line + reasonRect(option, index.data(DetailRole).toString(), qMax(80, width)).height() + 8};
}

} // namespace Counterpoint
