// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/models/snapshotindex.h>

#include <QWidget>

class QToolButton;

namespace Counterpoint
{

class TimelineView;

/** The timeline with its zoom and the tray of events that have no date. */
class TimelinePanel : public QWidget
{
    Q_OBJECT
public:
    explicit TimelinePanel(QWidget *parent = nullptr);

    void setIndex(SnapshotIndexPtr index);
    [[nodiscard]] TimelineView *view() const { return m_view; }

Q_SIGNALS:
    void placeActivated(Counterpoint::SentenceRef sentence);

private:
    void fillTray();

    SnapshotIndexPtr m_index;
    TimelineView *m_view;
    QToolButton *m_tray;
};

} // namespace Counterpoint
