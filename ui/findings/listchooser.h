// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QListWidget;
class QStackedWidget;

namespace Counterpoint
{

class FindingsList;

/**
 * Several lists in one panel: their names with counts on the left, the chosen one beside them. Up and Down choose,
 * Right, Return and Tab go into the list.
 */
class ListChooser : public QWidget
{
    Q_OBJECT
public:
    explicit ListChooser(QWidget *parent = nullptr);

    /** The chooser owns the list; its title is its name. */
    void addList(FindingsList *list);
    [[nodiscard]] QList<FindingsList *> lists() const { return m_lists; }
    [[nodiscard]] FindingsList *list(const QString &name) const; ///< By object name; null for none.
    [[nodiscard]] FindingsList *current() const;
    void setCurrent(FindingsList *list);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void updateNames();
    void fitNames();

    QListWidget *m_names;
    QStackedWidget *m_stack;
    QList<FindingsList *> m_lists;
};

} // namespace Counterpoint
