// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/shell/commanddelegate.h>

#include <ui/common/theme.h>

#include <QPainter>
#include <QTextLayout>

namespace Counterpoint
{

namespace
{

constexpr int kSide = 14; ///< Pixels free at both sides.
constexpr int kAbove = 5;

QFont smallFont(const QFont &font)
{
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * 0.9);
    return small;
}

/** One line with the letters typed in bold. */
void drawWords(QPainter &painter, const QRect &box, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QString text = QFontMetrics(option.font).elidedText(index.data().toString(), Qt::ElideRight, box.width() - 8);
    QTextLayout layout(text, option.font);
    QTextOption direction(QStyle::visualAlignment(option.direction, Qt::AlignLeft));
    direction.setTextDirection(option.direction);
    direction.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(direction);
    QList<QTextLayout::FormatRange> formats;
    for (const QVariant &letter : index.data(CommandDelegate::LettersRole).toList()) {
        QTextCharFormat bold;
        bold.setFontWeight(QFont::Bold);
        bold.setFontUnderline(true);
        if (letter.toInt() < text.size())
            formats += {letter.toInt(), 1, bold};
    }
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(box.width());
    layout.endLayout();
    layout.draw(&painter, box.topLeft());
}

} // namespace

void CommandDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const QString reason = index.data(ReasonRole).toString();
    const QString keys = index.data(KeysRole).toString();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    if (isSelected)
        painter->fillRect(option.rect, theme.color(Surface::AccentPaper));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, theme.color(Surface::Chrome));
    const QRect row = option.rect.adjusted(kSide, kAbove, -kSide, -kAbove);
    const auto visual = [&option](const QRect &box) { return QStyle::visualRect(option.direction, option.rect, box); };
    const QFontMetrics metrics(option.font);
    const int keyWidth = keys.isEmpty() ? 0 : metrics.horizontalAdvance(keys) + kSide;
    QRect words = row;
    words.setHeight(metrics.height());
    QRect key = words;
    key.setLeft(row.right() - keyWidth);
    words.setRight(row.right() - keyWidth);
    painter->setFont(option.font);
    painter->setPen(theme.color(Surface::Muted));
    painter->drawText(visual(key), QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter), keys);
    painter->setPen(theme.color(reason.isEmpty() ? Surface::Text : Surface::Muted));
    drawWords(*painter, visual(words), option, index);
    const QFont small = smallFont(option.font);
    const QString place = index.data(PlaceRole).toString();
    const QString below = reason.isEmpty() ? place
        : place.isEmpty()                  ? reason
                                           : place + QStringLiteral(" \u2014 ") + reason;
    const QRect line(row.left(), words.bottom() + 2, row.width(), QFontMetrics(small).height());
    painter->setFont(small);
    painter->setPen(theme.color(Surface::Muted));
    painter->drawText(visual(line), QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter),
                      QFontMetrics(small).elidedText(below, Qt::ElideRight, line.width()));
    painter->restore();
}

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int text = QFontMetrics(option.font).height() + 2 + QFontMetrics(smallFont(option.font)).height();
    return {200, text + 2 * kAbove};
}

} // namespace Counterpoint
