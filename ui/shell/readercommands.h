// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/models/snapshotindex.h>

#include <QObject>
#include <QPoint>

class QMenu;
class QWidget;

namespace Counterpoint
{

class Actions;
class Decisions;
class Docks;
class ReaderView;
enum class ActionId;

/** Joins the panes to the actions: movement, looks, the menus of an article and of a sentence, claims and citations. */
class ReaderCommands : public QObject
{
    Q_OBJECT
public:
    struct Rooms {
        ReaderView *reader;
        Docks *docks;
        Decisions *decisions;
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
    [[nodiscard]] QMenu *makeMenu(const QString &name);
    void showArticleMenu(int article, const QPoint &place);
    void addArticleAction(QMenu *menu, ActionId id, const QString &file);
    void showSentenceMenu(const QPoint &place);
    void startClaim();
    void copyCitation();
    void copyText();
    [[nodiscard]] int articleOf(const QString &file) const;
    [[nodiscard]] bool isReadOnly() const { return m_index->snapshot().isReadOnly; }

    Rooms m_rooms;
    const Actions &m_actions;
    QWidget *m_window;
    SnapshotIndexPtr m_index;
};

} // namespace Counterpoint
