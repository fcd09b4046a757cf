// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/common/keytable.h>
#include <ui/reader/readerkeys.h>

#include <QAction>
#include <QHash>
#include <QMap>
#include <QObject>

#include <optional>

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
    ClearSelection,
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
    NextSentence,
    PreviousSentence,
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
    LinkFrom,
    LinkTo,
    Relink,
    NewClaim,
    EditClaim,
    RemoveClaim,
    WriteReport,
    Manual,
    KeySheet,
    Palette,
    ChangeKeys,
    CopyDiagnostics,
    About
};

enum class MenuId { File, Edit, View, Go, Findings, Claims, Report, Help };

/**
 * Every action of the window, made from one table: menus, tool tips, the key sheet, the palette and the settings show
 * the same keys, those the user has set. An action that cannot be used says why in its tool tip. Thread: GUI.
 */
class Actions : public QObject
{
    Q_OBJECT
public:
    explicit Actions(QObject *parent = nullptr);

    [[nodiscard]] QAction *operator[](ActionId id) const { return m_actions.value(id); }
    [[nodiscard]] QList<QAction *> all() const { return m_order; }
    [[nodiscard]] QMenu *menu(MenuId id) const { return m_menus.value(id); }
    /** Name of the menu an action is in. */
    [[nodiscard]] QString menuTitle(const QAction *action) const;

    void fillMenuBar(QMenuBar *bar);
    /** The actions whose single keys work only while @p reader has the focus. */
    void attachToReader(QWidget *reader);
    /** Actions made elsewhere, as those that go to a panel: their keys are set and shown with the others. */
    void adopt(const QList<QAction *> &actions, const QString &menuTitle);
    void setAvailable(ActionId id, bool isAvailable, const QString &reason);
    /** Why an action cannot be used now; empty while it can. */
    [[nodiscard]] static QString reasonOf(const QAction *action);

    /** All actions with their keys as they are, also those that work only in an article. */
    [[nodiscard]] QList<KeyBinding> bindings() const;
    /** All standard keys but for @p changes, which are those of KeyTable. */
    void setKeys(const QMap<QString, QString> &changes);

Q_SIGNALS:
    void keysChanged();

private:
    struct Made {
        QString menu;
        QString words; ///< At first: undo and others say more later.
        QString tip; ///< While it can be used.
        QList<QKeySequence> keys;
        QList<QKeySequence> standard;
        std::optional<ReaderCommand> command;
        bool isOfReader = false;
        QAction *twin = nullptr; ///< Has the keys that work only in an article, where others work everywhere.
    };
    void applyKeys(QAction *action, Made &made);
    void applyPlainKeys(QAction *action, Made &made, const QList<QKeySequence> &plain);

    QMap<ActionId, QAction *> m_actions;
    QMap<MenuId, QMenu *> m_menus;
    QHash<const QAction *, Made> m_made;
    QList<QAction *> m_order;
    QMap<QString, QString> m_changes;
    QWidget *m_reader = nullptr;
};

} // namespace Counterpoint
