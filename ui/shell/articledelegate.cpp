// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/shell/articledelegate.h>

#include <ui/common/markpainter.h>
#include <ui/common/theme.h>
#include <ui/models/findingroles.h>

#include <QPainter>
#include <QStyle>

#include <array>

namespace Counterpoint
{

namespace
{

constexpr int kPadding = 6;
constexpr int kBadge = 22;
constexpr int kBar = 4;

/** One part a kind, in proportion to the article that carries most. */
void paintBar(QPainter &painter, const QRectF &place, const QVariantList &counts, int most)
{
    static constexpr std::array kRoles{Role::Verbatim, Role::Near,     Role::Paraphrase,
                                       Role::Partial,  Role::Conflict, Role::Claim};
    painter.setPen(Qt::NoPen);
    double x = place.left();
    for (size_t i = 0; i < kRoles.size() && static_cast<qsizetype>(i) < counts.size(); ++i) {
        const int count = counts.at(static_cast<qsizetype>(i)).toInt();
        if (count == 0 || kRoles.at(i) == Role::Partial)
            continue;
        const double width = std::max(4.0, place.width() * count / std::max(1, most));
        painter.setBrush(Theme::current().ink(kRoles.at(i)));
        painter.drawRoundedRect(QRectF(x, place.top(), width, place.height()), 2, 2);
        x += width + 1.5;
    }
}

int sumOf(const QVariantList &counts)
{
    int sum = 0;
    for (int i = 0; i < counts.size(); ++i)
        sum += i == 3 ? 0 : counts.at(i).toInt();
    return sum;
}

} // namespace

void ArticleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect row = option.rect;
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(row, theme.color(Surface::AccentPaper));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(row, theme.color(Surface::Chrome));
    painter->setPen(theme.color(Surface::Border));
    painter->drawLine(QPointF(row.left(), row.bottom() + 0.5), QPointF(row.right(), row.bottom() + 0.5));
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    const auto visual = [&option, &row](const QRect &box) { return QStyle::visualRect(option.direction, row, box); };
    const Qt::Alignment leading = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    const QRect badge(row.left() + 12, row.top() + kPadding, kBadge, kBadge);
    paintBadge(*painter, visual(badge), index.data(BadgeRole).toString(), bold, theme);
    const int line = QFontMetrics(option.font).height();
    const int left = badge.right() + 10;
    const QRect name(left, row.top() + kPadding - 1, row.right() - left - 10, line);
    painter->setFont(bold);
    painter->setPen(theme.color(Surface::Text));
    painter->drawText(visual(name), leading,
                      QFontMetrics(bold).elidedText(index.data().toString(), Qt::ElideMiddle, name.width()));
    QFont small = option.font;
    small.setPointSizeF(small.pointSizeF() * 0.92);
    painter->setFont(small);
    painter->setPen(theme.color(Surface::Muted));
    const QRect date = name.translated(0, line + 2);
    painter->drawText(visual(date), leading,
                      QFontMetrics(small).elidedText(index.data(DetailRole).toString(), Qt::ElideRight, date.width()));
    int most = 0;
    for (int i = 0; i < index.model()->rowCount(); ++i)
        most = std::max(most, sumOf(index.siblingAtRow(i).data(CountsRole).toList()));
    const QRect bar(left, date.bottom() + 5, std::min(140, name.width()) - 10, kBar);
    if (option.direction == Qt::RightToLeft) { // its parts run on from the side of the badge
        painter->translate(row.left() + row.right() + 1, 0);
        painter->scale(-1, 1);
    }
    paintBar(*painter, bar, index.data(CountsRole).toList(), most);
    painter->restore();
}

QSize ArticleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int line = QFontMetrics(option.font).height();
    return {120, kPadding * 2 + line * 2 + 2 + 5 + kBar};
}

} // namespace Counterpoint
