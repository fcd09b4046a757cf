// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/common/role.h>
#include <ui/models/snapshotindex.h>

#include <QToolBar>

class QLineEdit;
class QToolButton;

namespace Counterpoint
{

class Actions;
class MarkChip;

/** Below the menus: open, report, the search field, and a chip a kind that counts it and shows or hides it. */
class TopBar : public QToolBar
{
    Q_OBJECT
public:
    explicit TopBar(const Actions &actions, QWidget *parent = nullptr);

    void setIndex(const SnapshotIndexPtr &index);
    void setVisibleRoles(Roles roles);
    [[nodiscard]] QLineEdit *search() const { return m_search; }
    [[nodiscard]] QList<MarkChip *> chips() const { return m_chips; }

Q_SIGNALS:
    void roleToggled(Counterpoint::Role role, bool isVisible);
    void searchChanged(const QString &text);
    void searchEntered();
    void searchLeft(); ///< By Escape in the field.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QLineEdit *m_search;
    QToolButton *m_report = nullptr;
    QList<MarkChip *> m_chips;
};

} // namespace Counterpoint
