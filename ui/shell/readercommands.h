// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/models/snapshotindex.h>

#include <QObject>
#include <QPoint>

class QWidget;

namespace Counterpoint
{

class Actions;
class Decisions;
class Docks;
class ReaderView;
class Subject;
enum class ActionId;

/** Joins the panes to the actions: movement, looks, the menu of a sentence, claims and citations. */
class ReaderCommands : public QObject
{
    Q_OBJECT
public:
    struct Rooms {
        ReaderView *reader;
        Docks *docks;
        Decisions *decisions;
        Subject *subject;
    };
    ReaderCommands(const Rooms &rooms, const Actions &actions, QWidget *window);

    void setIndex(const SnapshotIndexPtr &index) { m_index = index; }

Q_SIGNALS:
    void messageRequested(const QString &message);

private:
    void connectMovement();
    void connectLooks();
    void connectArticles();
    void connectMenus();
    void moveArticle(int step);
    void showSentenceMenu(const QPoint &place);
    void startClaim();
    void copyCitation();
    void copyText();
    [[nodiscard]] int article() const;

    Rooms m_rooms;
    const Actions &m_actions;
    QWidget *m_window;
    SnapshotIndexPtr m_index;
};

} // namespace Counterpoint
