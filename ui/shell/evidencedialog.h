// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QList>
#include <QString>

class QListWidget;
class QPushButton;

namespace Counterpoint
{

/** Asks for some of an event's sentences: Space takes one, Enter is OK. Thread: GUI. */
class EvidenceDialog : public QDialog
{
    Q_OBJECT
public:
    struct Row {
        QString text;
        bool isChosen = false;
    };
    /** @p allReason: why not all of them can be taken; empty when they can. */
    EvidenceDialog(const QString &title, const QList<Row> &rows, const QString &allReason, QWidget *parent);

Q_SIGNALS:
    void chosen(const QList<int> &rows);

private:
    void update();
    void take();
    [[nodiscard]] QList<int> checkedRows() const;

    QListWidget *m_list;
    QPushButton *m_ok;
    QString m_allReason;
};

} // namespace Counterpoint
