// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/error.h>
#include <ui/models/snapshotindex.h>

#include <QObject>
#include <QUrl>

#include <functional>

class QMenu;
class QWidget;

namespace Counterpoint
{

class Actions;
class Workspace;

/** What is opened, added, saved elsewhere and read again; remembers what was opened for the next start. */
class FileCommands : public QObject
{
    Q_OBJECT
public:
    FileCommands(Workspace *workspace, const Actions &actions, QWidget *window);

    void setIndex(const SnapshotIndexPtr &index);
    /** Asked before anything else is opened; calls what it is given when that may go on. */
    using Guard = std::function<void(const std::function<void()> &next)>;
    void setGuard(Guard guard) { m_guard = std::move(guard); }

    /** A folder or a store; what it is decides how it is opened. */
    void open(const QString &path);
    void openSample();
    void openLast();
    void chooseFolder();
    /** Stores one after the other; folders together, a single article standing for the folder it lies in. */
    void openTogether(const QStringList &paths);
    [[nodiscard]] static QStringList localPaths(const QList<QUrl> &urls);

    /** The folder or the store that the user opened, which the title names; empty while nothing is open. */
    [[nodiscard]] QString document() const { return m_document; }
    [[nodiscard]] QMenu *recentMenu() const { return m_recentMenu; }

Q_SIGNALS:
    void opening(); ///< Something else is asked for: what was said of the one before counts no longer.
    void failed(const Counterpoint::Error &error);
    void messageRequested(const QString &message);

private:
    void addFolder();
    void chooseStore();
    void pasteArticle();
    void saveStoreAs();
    void fillRecentMenu();
    void remember(bool isStore);
    void startOpening(const QString &path, bool isStore, const std::function<void()> &open);
    [[nodiscard]] QString askForFolder(const QString &title) const;

    Workspace *m_workspace;
    QWidget *m_window;
    QMenu *m_recentMenu;
    Guard m_guard;
    SnapshotIndexPtr m_index;
    QString m_asked; ///< Path; empty once it is open.
    bool m_isStoreAsked = false;
    bool m_isNewAsked = false; ///< A pasted article makes a comparison, whose place is not known before it is there.
    QString m_document;
    QString m_storePath; ///< The store that m_document is kept in.
};

} // namespace Counterpoint
