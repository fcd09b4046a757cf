// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/shell/actions.h>

#include <ui/shell/actiontable.h>

#include <ui/common/icons.h>

#include <QMenu>
#include <QMenuBar>

namespace Counterpoint
{

Actions::Actions(QObject *parent)
    : QObject(parent)
{
    for (const ActionRow &row : actionTable()) {
        auto *action = new QAction(row.text, this);
        action->setObjectName(row.name);
        if (!row.icon.isEmpty())
            action->setIcon(themedIcon(row.icon));
        action->setShortcuts(row.keys);
        action->setCheckable(row.isCheckable);
        action->setChecked(row.isCheckable);
        if (row.isReaderKey)
            action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_tips.insert(action, row.tip);
        action->setToolTip(row.tip.isEmpty() ? QString(row.text).remove(u'&') : row.tip);
        m_actions.insert(row.id, action);
        m_menuOf.insert(action, row.menu);
        m_order.append(action);
    }
}

QString Actions::menuTitle(const QAction *action) const
{
    return menuWords(m_menuOf.value(action)).remove(u'&');
}

void Actions::fillMenuBar(QMenuBar *bar)
{
    for (const ActionRow &row : actionTable()) {
        QMenu *&menu = m_menus[row.menu];
        if (!menu) {
            menu = bar->addMenu(menuWords(row.menu));
            menu->setToolTipsVisible(true);
        }
        if (row.hasSeparator)
            menu->addSeparator();
        menu->addAction(m_actions.value(row.id));
    }
}

void Actions::attachToReader(QWidget *reader)
{
    for (QAction *action : std::as_const(m_order)) {
        if (action->shortcutContext() == Qt::WidgetWithChildrenShortcut)
            reader->addAction(action);
    }
}

void Actions::setAvailable(ActionId id, bool isAvailable, const QString &reason)
{
    QAction *action = m_actions.value(id);
    action->setEnabled(isAvailable);
    const QString tip = m_tips.value(action);
    action->setToolTip(isAvailable ? (tip.isEmpty() ? action->text().remove(u'&') : tip) : reason);
}

} // namespace Counterpoint
