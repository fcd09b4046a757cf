// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QList>
#include <QString>

class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace Counterpoint
{

/** Asks for one of many, as stories or findings: what is typed narrows the list down, Enter takes the row. Thread: GUI.
 */
class ChoiceDialog : public QDialog
{
    Q_OBJECT
public:
    struct Row {
        QString title;
        int number = 0;
    };
    ChoiceDialog(const QString &title, const QList<Row> &rows, QWidget *parent);

Q_SIGNALS:
    void chosen(int number);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &text);
    void take(const QListWidgetItem *item);

    QLineEdit *m_filter;
    QListWidget *m_list;
    QPushButton *m_ok;
};

} // namespace Counterpoint
