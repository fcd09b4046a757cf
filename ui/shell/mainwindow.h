// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/models/snapshotindex.h>

#include <QMainWindow>
#include <QPointer>

class QStackedWidget;

namespace Counterpoint
{

class Actions;
class Decisions;
class Docks;
class ExportDialog;
class FindBar;
class MessageBar;
class ReaderView;
class Session;
class StatusLine;
class TopBar;
class WelcomePage;
class Workspace;

/** The window: joins the panes, the docks and the actions, and hands intentions to the workspace. */
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(Workspace *workspace, QWidget *parent = nullptr);
    ~MainWindow() override;

    /** A folder or a store; what it is decides how it is opened. */
    void open(const QString &path);
    void openSample();
    void openLast();

    [[nodiscard]] const Actions &actions() const { return *m_actions; }
    [[nodiscard]] Docks *docks() const { return m_docks; }
    [[nodiscard]] ReaderView *reader() const { return m_reader; }
    [[nodiscard]] TopBar *topBar() const { return m_topBar; }
    [[nodiscard]] FindBar *findBar() const { return m_findBar; }
    [[nodiscard]] StatusLine *statusLine() const { return m_status; }
    [[nodiscard]] MessageBar *messageBar() const { return m_messages; }
    [[nodiscard]] Workspace *workspace() const { return m_workspace; }

    ExportDialog *showExportDialog();
    void selectSentence(SentenceRef sentence);

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildWindow();
    void connectFileActions();
    void connectReaderActions();
    void connectFindingActions();
    void connectHelpActions();
    void connectDocks();
    void connectWorkspace();
    void addViewMenu();
    void connectSearch();

    void setSnapshot(const SnapshotPtr &snapshot);
    void sentenceChanged(std::optional<SentenceRef> sentence);
    void updateActions();
    void showError(const Error &error);
    void showBanners();
    void fillRecentMenu();

    void chooseFolder(bool isAdded);
    void chooseStore();
    void saveStoreAs();
    void showSettings(int page);
    void findInArticles(const QString &text);
    void searchEverywhere(const QString &text, bool isRaised);
    void startClaim();
    void copyCitation();
    void showArticleMenu(int article, const QPoint &place);

    Workspace *m_workspace;
    Actions *m_actions;
    ReaderView *m_reader;
    Decisions *m_decisions;
    Docks *m_docks = nullptr;
    TopBar *m_topBar = nullptr;
    FindBar *m_findBar = nullptr;
    MessageBar *m_messages = nullptr;
    StatusLine *m_status = nullptr;
    WelcomePage *m_welcome = nullptr;
    QStackedWidget *m_stack = nullptr;
    QMenu *m_recentMenu = nullptr;
    QPointer<ExportDialog> m_exportDialog;
    std::unique_ptr<Session> m_session;
    SnapshotIndexPtr m_index;
    QString m_storeShown;
    std::optional<SentenceRef> m_sentence;
};

} // namespace Counterpoint
