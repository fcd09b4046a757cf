// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/models/snapshotindex.h>

#include <QMainWindow>

class QStackedWidget;

namespace Counterpoint
{

class Actions;
class Decisions;
class Dialogs;
class Docks;
class EventCommands;
class ExportDialog;
class FileCommands;
class FindBar;
class MessageBar;
class MetadataWindow;
class Notices;
class LineCommands;
class LinkCommands;
class ReaderCommands;
class ReaderView;
class RowMenus;
class Searching;
class Session;
class StatusLine;
class StoryCommands;
class Subject;
class TopBar;
class WelcomePage;
class Workspace;

/** The window: builds the panes, the docks and the bars, and hands each snapshot on to all who show or use it. */
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(Workspace *workspace, QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] const Actions &actions() const { return *m_actions; }
    [[nodiscard]] FileCommands *files() const { return m_files; }
    [[nodiscard]] Docks *docks() const { return m_docks; }
    [[nodiscard]] ReaderView *reader() const { return m_reader; }
    [[nodiscard]] TopBar *topBar() const { return m_topBar; }
    [[nodiscard]] FindBar *findBar() const { return m_findBar; }
    [[nodiscard]] StatusLine *statusLine() const { return m_status; }
    [[nodiscard]] MessageBar *messageBar() const { return m_messages; }
    [[nodiscard]] StoryCommands *stories() const { return m_stories; }
    [[nodiscard]] Workspace *workspace() const { return m_workspace; }

    ExportDialog *showExportDialog();
    MetadataWindow *showMetadata();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildWindow();
    [[nodiscard]] QWidget *buildCentre();
    void buildHelpers();
    void fillMenus();
    void connectReader();
    void connectMessages();
    void connectDecisions();

    void setSnapshot(const SnapshotPtr &snapshot);
    void showReaderOf(const SnapshotPtr &snapshot);
    void sentenceChanged(std::optional<SentenceRef> sentence);
    void updateActions();

    Workspace *m_workspace;
    Actions *m_actions;
    ReaderView *m_reader;
    Decisions *m_decisions;
    Subject *m_subject;
    Docks *m_docks = nullptr;
    TopBar *m_topBar = nullptr;
    FindBar *m_findBar = nullptr;
    MessageBar *m_messages = nullptr;
    StatusLine *m_status = nullptr;
    WelcomePage *m_welcome = nullptr;
    QStackedWidget *m_stack = nullptr;
    Notices *m_notices = nullptr;
    FileCommands *m_files = nullptr;
    RowMenus *m_rowMenus = nullptr;
    ReaderCommands *m_commands = nullptr;
    LineCommands *m_lines = nullptr;
    StoryCommands *m_stories = nullptr;
    EventCommands *m_events = nullptr;
    LinkCommands *m_links = nullptr;
    Searching *m_searching = nullptr;
    Dialogs *m_dialogs = nullptr;
    std::unique_ptr<Session> m_session;
    SnapshotIndexPtr m_index;
    QString m_storeShown;
    std::optional<SentenceRef> m_sentence;
};

} // namespace Counterpoint
