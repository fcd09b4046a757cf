// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/models/snapshotindex.h>
#include <ui/shell/storychoice.h>

#include <QObject>
#include <QPoint>

#include <functional>

class QWidget;

namespace Counterpoint
{

class Actions;
class Decisions;
class Docks;
class ReaderView;
class Subject;
struct RowTarget;

/** Goes from story to story, and corrects by hand which article is of which: moves, merges, names. */
class StoryCommands : public QObject
{
    Q_OBJECT
public:
    struct Rooms {
        ReaderView *reader;
        Docks *docks;
        Decisions *decisions;
        Subject *subject;
    };
    StoryCommands(const Rooms &rooms, const Actions &actions, QWidget *window);

    /** Takes a snapshot of everything; answers with what is to be shown of it. */
    [[nodiscard]] SnapshotIndexPtr take(const SnapshotPtr &whole);
    /** The one taken last. */
    [[nodiscard]] const SnapshotIndexPtr &whole() const { return m_whole; }
    [[nodiscard]] int count() const { return static_cast<int>(m_whole->comparison().stories.size()); }
    /** The story that an open menu is about, else the one shown; StoryChoice::kAll for none. */
    [[nodiscard]] int story() const;

    void choose(int story);

Q_SIGNALS:
    void chosen(); ///< Another story is to be shown.
    void messageRequested(const QString &message);

private:
    void step(int by);
    void moveArticle();
    void mergeStory();
    void nameStory();
    void ask(const QString &title, bool offersOwn, int leftOut, const std::function<void(int)> &then);
    void showMenu(int story, const QPoint &place);
    [[nodiscard]] int articleInWhole() const; ///< -1: none in focus.

    Rooms m_rooms;
    const Actions &m_actions;
    QWidget *m_window;
    StoryChoice m_choice;
    SnapshotIndexPtr m_whole;
    SnapshotIndexPtr m_shown;
};

} // namespace Counterpoint
