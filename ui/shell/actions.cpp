// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/shell/actions.h>

#include <ui/shell/actiontable.h>

#include <ui/common/icons.h>

#include <QMenu>
#include <QMenuBar>

namespace Counterpoint
{

namespace
{

QString wordsOf(const QAction *action)
{
    return action->text().remove(u'&');
}

} // namespace

Actions::Actions(QObject *parent)
    : QObject(parent)
{
    for (const ActionRow &row : actionTable()) {
        auto *action = new QAction(row.text, this);
        action->setObjectName(row.name);
        if (!row.icon.isEmpty())
            action->setIcon(themedIcon(row.icon));
        action->setCheckable(row.isCheckable);
        action->setChecked(row.isCheckable);
        action->setToolTip(row.tip.isEmpty() ? wordsOf(action) : row.tip);
        action->setStatusTip(row.tip);
        m_actions.insert(row.id, action);
        m_order.append(action);
        Made &made = m_made[action];
        made.menu = menuWords(row.menu).remove(u'&');
        made.words = wordsOf(action);
        made.tip = row.tip;
        made.keys = made.standard = row.keys;
        made.command = readerCommandOf(row.id);
        made.isOfReader = row.isReaderKey;
        applyKeys(action, made);
    }
}

QString Actions::menuTitle(const QAction *action) const
{
    return m_made.value(action).menu;
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
    m_reader = reader;
    for (QAction *action : std::as_const(m_order))
        applyKeys(action, m_made[action]);
}

void Actions::adopt(const QList<QAction *> &actions, const QString &menuTitle)
{
    for (QAction *action : actions) {
        Made &made = m_made[action];
        made.menu = menuTitle;
        made.words = wordsOf(action);
        made.tip = action->toolTip();
        made.keys = made.standard = action->shortcuts();
        m_order.append(action);
    }
    setKeys(m_changes);
}

void Actions::setAvailable(ActionId id, bool isAvailable, const QString &reason)
{
    QAction *action = m_actions.value(id);
    action->setEnabled(isAvailable);
    const QString tip = m_made.value(action).tip;
    action->setStatusTip(isAvailable ? tip : reason);
    action->setToolTip(!isAvailable ? reason : tip.isEmpty() ? wordsOf(action) : tip);
}

QString Actions::reasonOf(const QAction *action)
{
    return action->isEnabled() || action->toolTip() == wordsOf(action) ? QString() : action->toolTip();
}

QList<KeyBinding> Actions::bindings() const
{
    QList<KeyBinding> bindings;
    for (const QAction *action : m_order) {
        const Made &made = *m_made.constFind(action);
        bindings += {action->objectName(), made.menu, made.words, made.keys, made.standard, made.isOfReader};
    }
    return bindings;
}

void Actions::setKeys(const QMap<QString, QString> &changes)
{
    m_changes = changes;
    KeyTable table(bindings());
    table.apply(changes);
    for (int i = 0; i < m_order.size(); ++i) {
        Made &made = m_made[m_order.at(i)];
        if (std::exchange(made.keys, table.rows().at(i).keys) != made.keys)
            applyKeys(m_order.at(i), made);
    }
    Q_EMIT keysChanged();
}

/** A plain key, as a letter, works only inside an article; elsewhere it is typed or goes through a list. */
void Actions::applyKeys(QAction *action, Made &made)
{
    QList<QKeySequence> plain;
    QList<QKeySequence> others;
    for (const QKeySequence &key : std::as_const(made.keys))
        (KeyTable::isPlain(key) ? plain : others) += key;
    const bool isOfReader = made.isOfReader || (others.isEmpty() && !plain.isEmpty());
    action->setShortcutContext(isOfReader ? Qt::WidgetWithChildrenShortcut : Qt::WindowShortcut);
    action->setShortcuts(isOfReader ? made.keys : others);
    if (isOfReader && m_reader)
        m_reader->addAction(action);
    applyPlainKeys(action, made, isOfReader ? QList<QKeySequence>{} : plain);
    if (made.command)
        setKeysOf(*made.command, made.keys);
}

void Actions::applyPlainKeys(QAction *action, Made &made, const QList<QKeySequence> &plain)
{
    if (!made.twin && !plain.isEmpty()) {
        made.twin = new QAction(action->text(), this);
        made.twin->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(made.twin, &QAction::triggered, action, &QAction::trigger);
    }
    if (!made.twin)
        return;
    made.twin->setShortcuts(plain);
    if (m_reader)
        m_reader->addAction(made.twin);
}

} // namespace Counterpoint
