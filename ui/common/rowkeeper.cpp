// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rowkeeper.h"

#include <QAbstractItemView>
#include <QScrollBar>

namespace Counterpoint
{

RowKeeper::RowKeeper(QAbstractItemView *view, int keyRole)
    : QObject(view)
    , m_view(view)
    , m_keyRole(keyRole)
{
    connect(view->model(), &QAbstractItemModel::modelAboutToBeReset, this, &RowKeeper::remember);
    connect(view->model(), &QAbstractItemModel::modelReset, this, &RowKeeper::restore);
}

void RowKeeper::remember()
{
    const QModelIndex current = m_view->currentIndex();
    m_key = current.siblingAtColumn(0).data(m_keyRole);
    m_column = current.column();
    m_scroll = m_view->verticalScrollBar()->value();
}

void RowKeeper::restore()
{
    const QAbstractItemModel *model = m_view->model();
    if (!m_key.isValid() || m_key.toString().isEmpty() || m_column >= model->columnCount())
        return;
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data(m_keyRole) != m_key)
            continue;
        m_view->setCurrentIndex(model->index(row, m_column));
        m_view->verticalScrollBar()->setValue(m_scroll);
        return;
    }
}

} // namespace Counterpoint
