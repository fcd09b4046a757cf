// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/shell/mainwindow.h>

#include <ui/claims/claimspanel.h>
#include <ui/inspector/inspector.h>
#include <ui/reader/readerview.h>
#include <ui/search/findbar.h>
#include <ui/shell/actions.h>
#include <ui/shell/actionstates.h>
#include <ui/shell/articlespanel.h>
#include <ui/shell/decisions.h>
#include <ui/shell/dialogs.h>
#include <ui/shell/docks.h>
#include <ui/shell/eventcommands.h>
#include <ui/shell/filecommands.h>
#include <ui/shell/linecommands.h>
#include <ui/shell/linkcommands.h>
#include <ui/shell/messagebar.h>
#include <ui/shell/notices.h>
#include <ui/shell/readercommands.h>
#include <ui/shell/rowmenus.h>
#include <ui/shell/searching.h>
#include <ui/shell/session.h>
#include <ui/shell/statusline.h>
#include <ui/shell/storycommands.h>
#include <ui/shell/subject.h>
#include <ui/shell/topbar.h>
#include <ui/shell/welcomepage.h>

#include <workspace/settings.h>
#include <workspace/worddiff.h>
#include <workspace/workspace.h>

#include <QCloseEvent>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace Counterpoint
{

MainWindow::MainWindow(Workspace *workspace, QWidget *parent)
    : QMainWindow(parent)
    , m_workspace(workspace)
    , m_actions(new Actions(this))
    , m_reader(new ReaderView(this))
    , m_decisions(new Decisions(workspace, this))
    , m_subject(new Subject(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Counterpoint"));
    setAcceptDrops(true);
    buildWindow();
    buildHelpers();
    m_session = std::make_unique<Session>(this, m_reader);
    fillMenus();
    connectReader();
    connectMessages();
    connectDecisions();
    connect(m_workspace, &Workspace::snapshotChanged, this, &MainWindow::setSnapshot);
    connect(m_subject, &Subject::changed, this, &MainWindow::updateActions);
    connect(m_workspace, &Workspace::undoChanged, this, &MainWindow::updateActions);
    connect(m_workspace, &Workspace::busyChanged, this, &MainWindow::updateActions);
    resize(1400, 900);
    m_docks->reset(); // for this size; what was kept comes after
    m_session->restoreWindow();
    m_topBar->setVisibleRoles(m_reader->visibleRoles());
    setSnapshot(m_workspace->snapshot());
    m_welcome->setFocus();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildWindow()
{
    m_actions->fillMenuBar(menuBar());
    m_actions->attachToReader(m_reader);
    m_topBar = new TopBar(*m_actions, this);
    addToolBar(m_topBar);
    setContextMenuPolicy(Qt::NoContextMenu); // the tool bar is not to be lost by a click
    m_status = new StatusLine(*m_actions, this);
    setStatusBar(m_status);
    setCentralWidget(buildCentre());
    m_docks = new Docks(this);
    m_docks->inspector()->setWordDiffer(&differingWords);
    m_docks->inspector()->setClaimAction((*m_actions)[ActionId::NewClaim]);
    m_docks->claims()->setClaimAction((*m_actions)[ActionId::NewClaim]);
}

QWidget *MainWindow::buildCentre()
{
    m_welcome = new WelcomePage(this);
    m_findBar = new FindBar(this);
    m_messages = new MessageBar(this);
    auto *panes = new QWidget(this);
    auto *paneRows = new QVBoxLayout(panes);
    paneRows->setContentsMargins(0, 0, 0, 0);
    paneRows->setSpacing(0);
    paneRows->addWidget(m_findBar);
    paneRows->addWidget(m_reader, 1);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_welcome);
    m_stack->addWidget(panes);
    auto *centre = new QWidget(this);
    auto *rows = new QVBoxLayout(centre);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_messages);
    rows->addWidget(m_stack, 1);
    return centre;
}

void MainWindow::buildHelpers()
{
    m_notices = new Notices(m_workspace, m_messages, m_status);
    m_files = new FileCommands(m_workspace, *m_actions, this);
    m_commands = new ReaderCommands({m_reader, m_docks, m_decisions, m_subject}, *m_actions, this);
    m_lines = new LineCommands({m_reader, m_decisions, m_subject}, *m_actions, this);
    m_stories = new StoryCommands({m_reader, m_docks, m_decisions, m_subject}, *m_actions, this);
    m_events = new EventCommands({m_reader, m_docks, m_decisions, m_subject}, *m_actions, this);
    m_links = new LinkCommands({m_reader, m_decisions}, *m_actions, this);
    m_rowMenus = new RowMenus({m_reader, m_docks, m_subject, m_lines, m_decisions}, *m_actions, this);
    m_searching = new Searching({m_reader, m_docks, m_findBar, m_topBar}, *m_actions, this);
    m_dialogs = new Dialogs({m_workspace, m_reader, m_decisions, m_docks}, *m_actions, this);
}

void MainWindow::fillMenus()
{
    QMenu *view = m_actions->menu(MenuId::View);
    view->addSeparator();
    m_docks->addToggles(view->addMenu(tr("&Panels")));
    m_docks->addGoTo(view->addMenu(tr("&Go to panel")), *m_actions);
    m_actions->setKeys(Settings::keys());
    view->addAction(tr("Panels as at &first"), m_docks, &Docks::reset);
    m_actions->menu(MenuId::File)->insertMenu((*m_actions)[ActionId::SaveAs], m_files->recentMenu());
    connect((*m_actions)[ActionId::Quit], &QAction::triggered, this, &QWidget::close);
    connect(m_welcome, &WelcomePage::openFolderRequested, m_files, &FileCommands::chooseFolder);
    connect(m_welcome, &WelcomePage::pasteRequested, (*m_actions)[ActionId::PasteArticle], &QAction::trigger);
    connect(m_welcome, &WelcomePage::openSampleRequested, m_files, &FileCommands::openSample);
    connect(m_welcome, &WelcomePage::recentRequested, m_files, &FileCommands::open);
    connect(m_welcome, &WelcomePage::recentRemoved, this, [this](const QString &path) {
        Settings::removeRecent(path);
        m_welcome->setRecent(Settings::value(Setting::RecentPaths).toStringList());
    });
    // What is written but not kept is asked about before something else takes its place.
    m_files->setGuard([this](const std::function<void()> &next) {
        m_docks->claims()->leaveDraft([this, next] { m_dialogs->leaveMetadata(next); });
    });
}

void MainWindow::connectReader()
{
    connect(m_reader, &ReaderView::sentenceSelected, this, &MainWindow::sentenceChanged);
    connect(m_reader, &ReaderView::selectionCleared, this, [this] { sentenceChanged(std::nullopt); });
    connect(m_reader, &ReaderView::furnitureSelected, this, [this] { sentenceChanged(std::nullopt); });
    connect(m_reader, &ReaderView::visibleRolesChanged, m_topBar, &TopBar::setVisibleRoles);
    connect(m_reader, &ReaderView::historyChanged, this, &MainWindow::updateActions);
    connect(m_reader, &ReaderView::focusedArticleChanged, this, [this](int article) {
        m_docks->articles()->setCurrentArticle(article);
        updateActions();
    });
    connect(m_topBar, &TopBar::roleToggled, m_reader, &ReaderView::setRoleVisible);
    connect(m_docks->claims()->table()->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &MainWindow::updateActions);
    connect(m_docks->claims(), &ClaimsPanel::editingFinished, this,
            [this] { m_reader->setFocus(Qt::OtherFocusReason); });
}

void MainWindow::connectMessages()
{
    connect(m_files, &FileCommands::opening, m_notices, &Notices::forgetError);
    connect(m_files, &FileCommands::failed, m_notices, &Notices::showError);
    connect(m_files, &FileCommands::messageRequested, m_notices, &Notices::say);
    connect(m_dialogs, &Dialogs::failed, m_notices, &Notices::showError);
    connect(m_dialogs, &Dialogs::messageRequested, m_notices, &Notices::say);
    connect(m_commands, &ReaderCommands::messageRequested, m_notices, &Notices::say);
    connect(m_lines, &LineCommands::messageRequested, m_notices, &Notices::say);
    connect(m_stories, &StoryCommands::messageRequested, m_notices, &Notices::say);
    connect(m_events, &EventCommands::messageRequested, m_notices, &Notices::say);
    connect(m_links, &LinkCommands::messageRequested, m_notices, &Notices::say);
    connect(m_links, &LinkCommands::changed, this, &MainWindow::updateActions);
    connect(m_events, &EventCommands::changed, this, &MainWindow::updateActions);
    connect(m_stories, &StoryCommands::chosen, this, [this] { setSnapshot(m_workspace->snapshot()); });
    connect(m_decisions, &Decisions::messageRequested, m_notices, &Notices::say);
    connect(m_docks->claims(), &ClaimsPanel::messageRequested, m_notices, &Notices::say);
}

void MainWindow::connectDecisions()
{
    m_decisions->connectTo(*m_actions, *m_reader, *m_subject);
    m_decisions->connectTo(*m_docks);
    connect(m_docks->claims(), &ClaimsPanel::claimSaved, m_workspace, &Workspace::saveClaim);
    connect(m_docks->claims(), &ClaimsPanel::claimRemoved, m_workspace, &Workspace::removeClaim);
    connect((*m_actions)[ActionId::EditClaim], &QAction::triggered, m_docks, &Docks::editClaim);
    connect((*m_actions)[ActionId::RemoveClaim], &QAction::triggered, m_docks->claims(), &ClaimsPanel::removeCurrent);
    connect((*m_actions)[ActionId::AnalyseAnew], &QAction::triggered, this,
            [this] { m_workspace->analyseAnew(m_index->comparison().parameters); });
}

MetadataWindow *MainWindow::showMetadata()
{
    return m_dialogs->showMetadata(0);
}

ExportDialog *MainWindow::showExportDialog()
{
    return m_dialogs->showExport();
}

void MainWindow::showReaderOf(const SnapshotPtr &snapshot)
{
    const bool isOtherStore = snapshot->storePath != m_storeShown;
    if (isOtherStore)
        m_session->saveReader(std::exchange(m_storeShown, snapshot->storePath));
    m_reader->setIndex(m_index);
    if (isOtherStore)
        m_session->restoreReader(m_storeShown);
    const bool hasArticles = !snapshot->comparison->articles.isEmpty();
    const bool isFirst = hasArticles && m_stack->currentIndex() == 0;
    m_stack->setCurrentIndex(hasArticles ? 1 : 0);
    if (isFirst)
        m_reader->setFocus(Qt::OtherFocusReason);
}

void MainWindow::setSnapshot(const SnapshotPtr &snapshot)
{
    m_index = m_stories->take(snapshot);
    m_decisions->setIndex(m_index);
    m_commands->setIndex(m_index);
    m_lines->setIndex(m_index);
    m_events->setIndex(m_index);
    m_links->setIndex(m_index);
    m_rowMenus->setIndex(m_index);
    showReaderOf(snapshot);
    m_docks->setIndex(m_index);
    m_topBar->setIndex(m_index);
    m_status->setIndex(m_index);
    m_files->setIndex(m_index);
    m_dialogs->setIndex(m_stories->whole()); // what is typed into a grid outlives the choice of a story
    m_searching->setIndex(m_index);
    m_notices->setIndex(m_stories->whole());
    m_welcome->setRecent(Settings::value(Setting::RecentPaths).toStringList());
    const QString name = QFileInfo(m_files->document()).fileName();
    setWindowTitle(name.isEmpty() ? QStringLiteral("Counterpoint") : tr("%1 \u2013 Counterpoint").arg(name));
    sentenceChanged(m_reader->selectedSentence());
}

void MainWindow::sentenceChanged(std::optional<SentenceRef> sentence)
{
    m_sentence = sentence;
    m_docks->setSentence(sentence);
    updateActions();
}

void MainWindow::updateActions()
{
    if (!m_index)
        return;
    ActionContext context;
    context.snapshot = &m_index->snapshot();
    context.sentence = m_sentence;
    context.focusedArticle = m_reader->focusedArticle();
    context.row = m_subject->row();
    context.line = m_lines->choice();
    context.stories = m_stories->count();
    context.hasStory = m_stories->story() != StoryChoice::kAll;
    context.event = m_events->options();
    context.link = m_links->options();
    context.hasClaim = m_docks->claims()->table()->currentIndex().isValid();
    context.canGoBack = m_reader->canGoBack();
    context.canGoForward = m_reader->canGoForward();
    context.undoText = m_workspace->canUndo() ? m_workspace->undoText() : QString();
    context.redoText = m_workspace->canRedo() ? m_workspace->redoText() : QString();
    updateActionStates(*m_actions, context);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_docks->claims()->hasChangedDraft()) {
        event->ignore();
        return m_docks->claims()->leaveDraft([this] { close(); });
    }
    if (m_dialogs->hasChangedMetadata()) {
        event->ignore();
        return m_dialogs->leaveMetadata([this] { close(); });
    }
    m_session->saveWindow();
    m_session->saveReader(m_storeShown);
    m_workspace->cancel();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!FileCommands::localPaths(event->mimeData()->urls()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_files->openTogether(FileCommands::localPaths(event->mimeData()->urls()));
    event->acceptProposedAction();
}

} // namespace Counterpoint
