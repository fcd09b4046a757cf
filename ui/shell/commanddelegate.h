// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace Counterpoint
{

/** Paints a command in two lines: its words with its key, and below them where it is and why it cannot be done. */
class CommandDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    enum Roles {
        PlaceRole = Qt::UserRole, ///< QString
        KeysRole, ///< QString
        ReasonRole, ///< QString; empty while it can be done.
        LettersRole, ///< QVariantList of the places in the words that were typed.
    };
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace Counterpoint
