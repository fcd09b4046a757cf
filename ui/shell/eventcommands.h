// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/models/snapshotindex.h>
#include <ui/shell/actionstates.h>

#include <QObject>

#include <functional>

class QModelIndex;
class QWidget;

namespace Counterpoint
{

class Actions;
class Decisions;
class Docks;
class ReaderView;
class Subject;

/**
 * Corrects events by hand: merges two, parts one, moves sentences from one to another, names one. They act on the event
 * that an open menu is about, else on what is current where the keyboard was last: the timeline's mark, the matrix's
 * cell, or the sentence selected in the panes.
 */
class EventCommands : public QObject
{
    Q_OBJECT
public:
    struct Rooms {
        ReaderView *reader;
        Docks *docks;
        Decisions *decisions;
        Subject *subject;
    };
    EventCommands(const Rooms &rooms, const Actions &actions, QWidget *window);

    void setIndex(const SnapshotIndexPtr &index) { m_index = index; }
    [[nodiscard]] EventOptions options() const;

Q_SIGNALS:
    void changed(); ///< What they act on.
    void messageRequested(const QString &message);

private:
    enum class Place { Reader, Timeline, Coverage };
    /** What a command is about. */
    struct Choice {
        QList<int> events; ///< Several where a sentence tells of several.
        QList<SentenceRef> sentences; ///< Those of them that are meant; none: all.
    };
    using WithEvent = std::function<void(int event)>;

    [[nodiscard]] Choice choice() const;
    [[nodiscard]] Choice choiceOfTimeline() const;
    [[nodiscard]] Choice choiceOfCell(const QModelIndex &cell) const;
    [[nodiscard]] Choice choiceOfSentence() const;
    [[nodiscard]] int eventOf(const QString &key) const;
    [[nodiscard]] QList<int> othersInStory(std::optional<int> event, SentenceRef sentence) const;
    void takePlace(const QWidget *focus);

    void merge();
    void split();
    void move();
    void moveOf(std::optional<int> event, const QList<SentenceRef> &sentences);
    void name();
    void nameOf(int event);
    /** Asks which of several events is meant. */
    void withEvent(const WithEvent &then);
    void ask(const QString &title, const QList<int> &events, bool offersOwn, const WithEvent &then);
    void askSentences(const QString &title, int event, const QString &allReason,
                      const std::function<void(const QList<SentenceRef> &)> &then);
    [[nodiscard]] bool isStill(const SnapshotIndexPtr &asked);

    Rooms m_rooms;
    QWidget *m_window;
    SnapshotIndexPtr m_index;
    Place m_place = Place::Reader;
};

} // namespace Counterpoint
