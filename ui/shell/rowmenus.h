// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/models/snapshotindex.h>
#include <ui/shell/subject.h>

class QAbstractItemView;
class QModelIndex;

namespace Counterpoint
{

class Actions;
class Decisions;
class Docks;
class LineCommands;
class ReaderView;
class StaleCommands;
enum class ActionId;

/** The menus of the rows of all lists and of the timeline's marks: go there, what can be decided on it, copy its text.
 */
class RowMenus : public QObject
{
    Q_OBJECT
public:
    struct Rooms {
        ReaderView *reader;
        Docks *docks;
        Subject *subject;
        LineCommands *lines;
        Decisions *decisions;
    };
    RowMenus(const Rooms &rooms, const Actions &actions, QWidget *window);

    void setIndex(const SnapshotIndexPtr &index);

private:
    /** What is the same for all rows of a list. */
    struct List {
        QAbstractItemView *view;
        RowTarget::Kind kind;
        QList<int> columns; ///< Their words are what is copied.
        QList<ActionId> actions;
    };
    void addList(const List &list);
    void addTimeline();
    [[nodiscard]] QMenu *makeMenu(const QString &name) const;
    void showMenu(const List &list, const QModelIndex &row, const QPoint &place);
    void addGoThere(QMenu *menu, const QModelIndex &row);
    void finish(QMenu *menu, const RowTarget &target);
    void showArticleMenu(int article, const QPoint &place);

    Rooms m_rooms;
    const Actions &m_actions;
    QWidget *m_window;
    StaleCommands *m_stale;
    SnapshotIndexPtr m_index;
};

} // namespace Counterpoint
