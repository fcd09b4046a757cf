// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/common/keytable.h>

#include <QWidget>

class QCheckBox;
class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace Counterpoint
{

/**
 * All actions by menu with their keys, to be changed by pressing the new one. A free key is taken at once; of one that
 * another action has it is said whose it is, and it is taken only when asked for. Thread: GUI.
 */
class KeysPage : public QWidget
{
    Q_OBJECT
public:
    explicit KeysPage(KeyTable keys, QWidget *parent = nullptr);
    ~KeysPage() override;

    /** Keys that are not the standard, as the settings keep them. */
    [[nodiscard]] QMap<QString, QString> changes() const { return m_keys.changes(); }

private:
    [[nodiscard]] QWidget *editor();
    [[nodiscard]] QPushButton *button(const QString &name, const QString &words, void (KeysPage::*slot)());
    void connectFields();
    void fill();
    void updateRows();
    void updateButtons();
    void filter(const QString &text);
    void selectRow();
    void press(const QKeySequence &key);
    void take(); ///< The key pressed last, from whoever has it.
    void clearKeys();
    void resetRow();
    void resetAll();
    void changed(const QString &message);
    void say(const QString &message);
    [[nodiscard]] int row() const; ///< Of the table; -1 while none is selected.
    [[nodiscard]] QString wordsOf(int row) const;

    KeyTable m_keys;
    QKeySequence m_pressed; ///< Waits to be taken from another action.
    QLineEdit *m_filter;
    QTreeWidget *m_tree;
    QLabel *m_hint;
    QKeySequenceEdit *m_edit;
    QCheckBox *m_beside;
    QPushButton *m_take = nullptr;
    QPushButton *m_clear = nullptr;
    QPushButton *m_reset = nullptr;
    QPushButton *m_resetAll = nullptr;
    QList<QTreeWidgetItem *> m_items; ///< One a row of the table.
};

} // namespace Counterpoint
