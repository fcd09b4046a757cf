// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QAbstractItemView;
class QModelIndex;
class QPoint;

namespace Counterpoint
{

/**
 * Asks for the menu of a row, by a right click on it or by the keyboard on the current one: the row is made current
 * first. Nothing is asked beside the rows. Child of the view. Thread: GUI.
 */
class RowMenu : public QObject
{
    Q_OBJECT
public:
    explicit RowMenu(QAbstractItemView *view);

Q_SIGNALS:
    void requested(const QModelIndex &row, const QPoint &globalPosition);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAbstractItemView *m_view;
};

} // namespace Counterpoint
