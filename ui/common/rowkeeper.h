// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QVariant>

class QAbstractItemView;

namespace Counterpoint
{

/**
 * Keeps the current cell and the scroll place of a view when its model is reset: the row with the same key is made
 * current again. Set the view's model first. Thread: GUI.
 */
class RowKeeper : public QObject
{
    Q_OBJECT
public:
    /** @p keyRole: role that tells one row from all others. Child of the view. */
    RowKeeper(QAbstractItemView *view, int keyRole);

private:
    void remember();
    void restore();

    QAbstractItemView *m_view;
    int m_keyRole;
    QVariant m_key;
    int m_column = 0;
    int m_scroll = 0;
};

} // namespace Counterpoint
