// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rowmenu.h"

#include <QAbstractItemView>
#include <QContextMenuEvent>

namespace Counterpoint
{

RowMenu::RowMenu(QAbstractItemView *view)
    : QObject(view)
    , m_view(view)
{
    view->installEventFilter(this); // the keyboard's
    view->viewport()->installEventFilter(this); // the mouse's
}

bool RowMenu::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ContextMenu)
        return QObject::eventFilter(watched, event);
    const auto *asked = static_cast<QContextMenuEvent *>(event);
    const bool isByKey = asked->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex row = isByKey ? m_view->currentIndex() : m_view->indexAt(asked->pos());
    if (!row.isValid())
        return true;
    m_view->setCurrentIndex(row);
    if (isByKey)
        m_view->scrollTo(row);
    const QPoint below = m_view->viewport()->mapToGlobal(m_view->visualRect(row).bottomLeft());
    Q_EMIT requested(row, isByKey ? below : asked->globalPos());
    return true;
}

} // namespace Counterpoint
