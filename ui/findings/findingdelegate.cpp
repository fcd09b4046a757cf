// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/findings/findingdelegate.h>

#include <ui/common/theme.h>
#include <ui/models/findingroles.h>

#include <model/decision.h>

namespace Counterpoint
{

FindingDelegate::FindingDelegate(int kindColumn, std::function<std::optional<Role>(int)> roleOfKind, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_kindColumn(kindColumn)
    , m_roleOfKind(std::move(roleOfKind))
{
}

void FindingDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const Theme &theme = Theme::current();
    const auto setColor = [option](const QColor &color) {
        option->palette.setColor(QPalette::Text, color);
        option->palette.setColor(QPalette::HighlightedText, color);
    };
    if (index.column() == m_kindColumn && m_roleOfKind) {
        const std::optional<Role> role = m_roleOfKind(index.data(KindRole).toInt());
        if (role && !option->text.isEmpty()) {
            setColor(theme.ink(*role));
            option->font.setWeight(QFont::DemiBold);
            if (const QChar letter = roleLetter(*role); !letter.isNull())
                option->text = letter + QStringLiteral("  ") + option->text;
        }
    }
    if (index.data(VerdictRole).toInt() == static_cast<int>(Verdict::Rejected))
        setColor(theme.color(Surface::Muted));
    const bool isPart = index.data(PartRole).toBool();
    if (index.column() == 0 && !isPart)
        option->font.setWeight(QFont::DemiBold);
    if (index.column() == 0 && isPart)
        option->text.prepend(QStringLiteral("\u2003")); // beneath its row
    option->textElideMode = Qt::ElideRight;
}

} // namespace Counterpoint
