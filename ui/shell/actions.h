// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QMap>
#include <QObject>

class QMenu;
class QMenuBar;

namespace Counterpoint
{

enum class ActionId {
    OpenFolder,
    AddFolder,
    OpenStore,
    OpenSample,
    SaveAs,
    ReadAgain,
    PasteArticle,
    Quit,
    Undo,
    Redo,
    CopyText,
    CopyCitation,
    Find,
    FindNext,
    FindPrevious,
    SearchEverywhere,
    Settings,
    ZoomIn,
    ZoomOut,
    ZoomReset,
    LinkScrolling,
    Overview,
    HoldArticle,
    SoloArticle,
    Stack,
    BaseArticle,
    MoveLeft,
    MoveRight,
    HideArticle,
    ShowAllArticles,
    NextLink,
    PreviousLink,
    NextConflict,
    PreviousConflict,
    NextGreyed,
    PreviousGreyed,
    Counterpart,
    Back,
    Forward,
    NextPane,
    PreviousPane,
    NextStory,
    PreviousStory,
    AllStories,
    VerdictReal,
    VerdictReconciled,
    VerdictNot,
    TurnLine,
    TurnLineOfOutlet,
    AnalyseAnew,
    Thresholds,
    Outlets,
    EditArticle,
    Metadata,
    ExcludeArticle,
    RemoveArticle,
    MoveArticle,
    MergeStory,
    NameStory,
    MergeEvent,
    SplitEvent,
    MoveToEvent,
    NameEvent,
    NewClaim,
    EditClaim,
    RemoveClaim,
    WriteReport,
    Manual,
    KeySheet,
    CopyDiagnostics,
    About
};

enum class MenuId { File, Edit, View, Go, Findings, Claims, Report, Help };

/**
 * Every action of the window, made from one table: menus, the key sheet and the settings show the same keys. An action
 * that cannot be used says why in its tool tip.
 */
class Actions : public QObject
{
    Q_OBJECT
public:
    explicit Actions(QObject *parent = nullptr);

    [[nodiscard]] QAction *operator[](ActionId id) const { return m_actions.value(id); }
    [[nodiscard]] QList<QAction *> all() const { return m_order; }
    [[nodiscard]] QMenu *menu(MenuId id) const { return m_menus.value(id); }
    /** Name of the menu an action is in, for the key sheet. */
    [[nodiscard]] QString menuTitle(const QAction *action) const;

    void fillMenuBar(QMenuBar *bar);
    /** The actions whose single keys work only while @p reader has the focus. */
    void attachToReader(QWidget *reader);
    void setAvailable(ActionId id, bool isAvailable, const QString &reason);

private:
    QMap<ActionId, QAction *> m_actions;
    QMap<MenuId, QMenu *> m_menus;
    QMap<const QAction *, MenuId> m_menuOf;
    QMap<const QAction *, QString> m_tips;
    QList<QAction *> m_order;
};

} // namespace Counterpoint
