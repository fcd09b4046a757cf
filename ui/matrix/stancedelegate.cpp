// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/matrix/stancedelegate.h>

#include <ui/common/theme.h>
#include <ui/models/coveragemodel.h>

#include <QPainter>

namespace Counterpoint
{

void StanceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.column() < CoverageModel::FirstArticle) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    const Theme &theme = Theme::current();
    const auto stance = static_cast<Stance>(index.data(KindRole).toInt());
    const bool isSilent = stance == Stance::Silent || stance == Stance::Before;
    const Role role = stance == Stance::Contradicts ? Role::Conflict
        : stance == Stance::Attributes              ? Role::Paraphrase
                                                    : Role::Verbatim;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF cell = QRectF(option.rect).adjusted(2.5, 2.5, -2.5, -2.5);
    if (!isSilent) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.paper(role));
        painter->drawRoundedRect(cell, 4, 4);
    }
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->setPen(QPen(theme.color(Surface::Accent), 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(cell, 4, 4);
    }
    QFont font = option.font;
    font.setWeight(isSilent ? QFont::Normal : QFont::Bold);
    painter->setFont(font);
    painter->setPen(isSilent ? theme.color(Surface::Muted) : theme.ink(role));
    painter->drawText(cell, Qt::AlignCenter, index.data(Qt::DisplayRole).toString());
    painter->restore();
}

} // namespace Counterpoint
