// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/models/snapshotindex.h>

#include <QObject>
#include <QPoint>

class QWidget;

namespace Counterpoint
{

class Decisions;

/** What is done with a decision whose finding has gone: dropped, or given to a finding that is there. */
class StaleCommands : public QObject
{
    Q_OBJECT
public:
    StaleCommands(Decisions *decisions, QWidget *window);

    void setIndex(const SnapshotIndexPtr &index) { m_index = index; }
    /** @p stale: index into Snapshot::stale. */
    void showMenu(int stale, const QPoint &place);

private:
    void drop(const Decision &decision);
    void chooseFinding(const Decision &decision);
    void move(const Decision &decision, const QString &key);

    Decisions *m_decisions;
    QWidget *m_window;
    SnapshotIndexPtr m_index;
};

} // namespace Counterpoint
