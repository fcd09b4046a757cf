// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/metadata/metadatadelegate.h>

#include <ui/common/theme.h>
#include <ui/models/metadatamodel.h>

#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPixmap>

namespace Counterpoint
{

namespace
{

constexpr int kCorner = 7; // pixels

/** The mark of what is not stated, as on the timeline: an outline with nothing in it. */
QPixmap hollowMark(int size, double ratio)
{
    QPixmap mark(QSize(size, size) * ratio);
    mark.setDevicePixelRatio(ratio);
    mark.fill(Qt::transparent);
    QPainter painter(&mark);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(Theme::current().color(Surface::Muted), 1.4);
    pen.setDashPattern({2, 1.5});
    painter.setPen(pen);
    painter.drawEllipse(QRectF(1.5, 1.5, size - 3, size - 3));
    return mark;
}

} // namespace

void MetadataDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->textElideMode = Qt::ElideRight;
    const Theme &theme = Theme::current();
    if (!index.flags().testFlag(Qt::ItemIsEditable))
        option->palette.setColor(QPalette::Text, theme.color(Surface::Muted));
    if (index.data(MetadataModel::InferredRole).toBool()) {
        option->font.setItalic(true);
        option->palette.setColor(QPalette::Text, theme.color(Surface::Muted));
        option->features |= QStyleOptionViewItem::HasDecoration;
        const int size = option->fontMetrics.height() * 3 / 4;
        option->decorationSize = QSize(size, size);
        option->icon = QIcon(hollowMark(size, option->widget ? option->widget->devicePixelRatioF() : 1));
    }
    if (index.data(MetadataModel::ChangedRole).toBool())
        option->font.setWeight(QFont::DemiBold);
    if (!index.data(MetadataModel::ProblemRole).toString().isEmpty())
        option->palette.setColor(QPalette::Text, theme.ink(Role::Conflict));
}

void MetadataDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const bool hasProblem = !index.data(MetadataModel::ProblemRole).toString().isEmpty();
    QStyledItemDelegate::paint(painter, option, index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (hasProblem) {
        painter->setPen(QPen(theme.ink(Role::Conflict), 1.5));
        painter->drawRect(QRectF(option.rect).adjusted(1, 1, -1.5, -1.5));
    }
    if (index.data(MetadataModel::ChangedRole).toBool()) {
        const bool isLeft = option.direction == Qt::LeftToRight;
        const QPointF corner = isLeft ? option.rect.topLeft() : option.rect.topRight() + QPoint(1, 0);
        painter->setPen(Qt::NoPen);
        painter->setBrush(hasProblem ? theme.ink(Role::Conflict) : theme.color(Surface::Accent));
        painter->drawPolygon(
            QPolygonF{corner, corner + QPointF(isLeft ? kCorner : -kCorner, 0), corner + QPointF(0, kCorner)});
    }
    painter->restore();
}

QWidget *MetadataDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QStringList choices = index.data(MetadataModel::ChoicesRole).toStringList();
    if (choices.isEmpty()) {
        auto *field = new QLineEdit(parent);
        field->setProperty("role", QStringLiteral("cell"));
        if (index.data(MetadataModel::InferredRole).toBool())
            field->setPlaceholderText(index.data(MetadataModel::CopyRole).toString());
        return field;
    }
    auto *list = new QComboBox(parent);
    list->setProperty("role", QStringLiteral("cell"));
    list->addItems(choices);
    auto *that = const_cast<MetadataDelegate *>(this); // NOLINT(cppcoreguidelines-pro-type-const-cast): its signals
    connect(list, &QComboBox::activated, that, [that, list] {
        Q_EMIT that->commitData(list);
        Q_EMIT that->closeEditor(list);
    });
    return list;
}

void MetadataDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *list = qobject_cast<QComboBox *>(editor))
        list->setCurrentText(index.data(Qt::EditRole).toString());
    else if (auto *field = qobject_cast<QLineEdit *>(editor))
        field->setText(index.data(Qt::EditRole).toString());
}

void MetadataDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *list = qobject_cast<QComboBox *>(editor))
        model->setData(index, list->currentText());
    else if (const auto *field = qobject_cast<QLineEdit *>(editor))
        model->setData(index, field->text());
}

} // namespace Counterpoint
