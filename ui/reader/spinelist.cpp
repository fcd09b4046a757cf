// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "spinelist.h"

#include <ui/common/markpainter.h>
#include <ui/common/theme.h>
#include <ui/models/tooltip.h>

#include <QPainter>
#include <QStyledItemDelegate>

namespace Counterpoint
{

namespace
{

constexpr int kCardMargin = 4;

enum SpineDataRole { LetterRole = Qt::UserRole, BeforeRole, AnswerRole, AskedRole };

/** Badge, arrow and, below them, the letter of the counterpart's kind. */
class SpineDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {option.rect.width(), 2 * option.fontMetrics.height() + 4 * kCardMargin + 8};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::current();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF card = QRectF(option.rect).adjusted(kCardMargin, kCardMargin, -kCardMargin, -kCardMargin);
        const bool isFront
            = option.state.testFlag(QStyle::State_HasFocus) || option.state.testFlag(QStyle::State_MouseOver);
        painter->setPen(QPen(theme.color(isFront ? Surface::Accent : Surface::Border), 1));
        painter->setBrush(theme.color(Surface::Pane));
        painter->drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
        const double line = option.fontMetrics.height();
        const QRectF badge(card.center().x() - 11, card.top() + 5, 22, std::max(18.0, line));
        paintBadge(*painter, badge, index.data(LetterRole).toString(), option.font, theme);
        paintAnswer(*painter, {card.left(), badge.bottom() + 2, card.width(), line + 2}, option, index);
        painter->restore();
    }

private:
    static void paintAnswer(QPainter &painter, const QRectF &place, const QStyleOptionViewItem &option,
                            const QModelIndex &index)
    {
        const Theme &theme = Theme::current();
        const bool isMirrored = option.direction == Qt::RightToLeft;
        const bool pointsLeft = index.data(BeforeRole).toBool() != isMirrored;
        const auto answer = static_cast<Role>(index.data(AnswerRole).toUInt());
        const bool hasAnswer = index.data(AnswerRole).isValid();
        QString sign = pointsLeft ? QStringLiteral("\u2190") : QStringLiteral("\u2192");
        if (hasAnswer)
            sign = pointsLeft ? sign + u' ' + roleLetter(answer) : roleLetter(answer) + QStringLiteral(" ") + sign;
        else if (index.data(AskedRole).toBool())
            sign = pointsLeft ? sign + QStringLiteral(" \u2013") : QStringLiteral("\u2013 ") + sign;
        QFont font = option.font;
        font.setBold(hasAnswer);
        painter.setFont(font);
        painter.setPen(hasAnswer ? theme.ink(answer) : theme.color(Surface::Muted));
        painter.drawText(place, Qt::AlignCenter, sign);
    }
};

} // namespace

SpineList::SpineList(QWidget *parent)
    : QListWidget(parent)
{
    setItemDelegate(new SpineDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setStyleSheet(QStringLiteral("QListWidget { border: none; background: transparent; }"));
    setSelectionMode(QAbstractItemView::NoSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setFixedWidth(columnWidth());
    setAccessibleName(tr("Articles beyond the edge"));
    connect(this, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem *item) { Q_EMIT articleRequested(m_spines.at(row(item)).article); });
    connect(this, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { Q_EMIT articleRequested(m_spines.at(row(item)).article); });
}

int SpineList::columnWidth()
{
    return std::max(46, QFontMetrics(Theme::interfaceFont()).averageCharWidth() * 6);
}

void SpineList::setSpines(const QList<Spine> &spines)
{
    if (spines == m_spines)
        return;
    m_spines = spines;
    while (count() > spines.size())
        delete takeItem(count() - 1);
    while (count() < spines.size())
        addItem(new QListWidgetItem);
    for (int i = 0; i < spines.size(); ++i) {
        const Spine &spine = spines.at(i);
        QString answer = spine.isAsked ? tr("no counterpart") : QString();
        if (spine.answer)
            answer = roleTitle(*spine.answer);
        QListWidgetItem *shown = item(i);
        shown->setData(LetterRole, spine.letter);
        shown->setData(BeforeRole, spine.isBefore);
        shown->setData(AskedRole, spine.isAsked);
        shown->setData(AnswerRole, spine.answer ? QVariant(static_cast<quint32>(*spine.answer)) : QVariant());
        shown->setData(Qt::AccessibleTextRole,
                       QStringList{spine.letter, spine.name, answer}.join(QStringLiteral(", ")));
        shown->setToolTip(plainToolTip(answer.isEmpty() ? spine.name : spine.name + u'\n' + answer));
    }
}

} // namespace Counterpoint
