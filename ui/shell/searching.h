// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/models/snapshotindex.h>

#include <QObject>
#include <QTimer>

namespace Counterpoint
{

class Actions;
class Docks;
class FindBar;
class ReaderView;
class TopBar;

/**
 * Joins the find bar and the search field to the panes. There is one search: what was typed last in either of them is
 * what the panes mark and what next and previous step through, also after the marks were put away.
 */
class Searching : public QObject
{
    Q_OBJECT
public:
    struct Rooms {
        ReaderView *reader;
        Docks *docks;
        FindBar *findBar;
        TopBar *topBar;
    };
    Searching(const Rooms &rooms, const Actions &actions, QObject *parent);

    void setIndex(const SnapshotIndexPtr &index);

private:
    void typed(const QString &text, bool isEverywhere);
    void run();
    void mark();
    void clearMarks();
    void step(bool isForward);
    void searchEverywhere(const QString &text);
    void goToResults();
    void leave();

    Rooms m_rooms;
    SnapshotIndexPtr m_index;
    QTimer m_pause; ///< Of the typing.
    QString m_text;
    bool m_isEverywhere = false;
    bool m_isMarked = false;
};

} // namespace Counterpoint
