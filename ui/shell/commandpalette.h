// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/shell/commandlist.h>

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;

namespace Counterpoint
{

/**
 * Finds what the window can do by its words and does it: Enter runs, Escape closes, the arrows and Page keys go through
 * the list while words are typed. What cannot be done now is listed with the reason. Thread: GUI.
 */
class CommandPalette : public QDialog
{
    Q_OBJECT
public:
    /** @p recent: names of the commands run last, newest first. */
    CommandPalette(QList<Command> commands, QStringList recent, QWidget *parent);

Q_SIGNALS:
    /** The recent ones with the one that is run now, which runs once the palette is gone. */
    void ran(const QStringList &recent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void find(const QString &typed);
    void addRow(const CommandHit &hit);
    void runCurrent();
    void announce();
    void place();
    void fit();

    QList<Command> m_commands;
    QStringList m_recent;
    QLineEdit *m_words;
    QListWidget *m_list;
    QLabel *m_nothing;
};

} // namespace Counterpoint
