// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/shell/mainwindow.h>

#include <ui/reader/readerview.h>
#include <ui/reports/exportdialog.h>
#include <ui/search/findbar.h>
#include <ui/shell/actions.h>
#include <ui/shell/articlespanel.h>
#include <ui/shell/decisions.h>
#include <ui/shell/docks.h>
#include <ui/shell/messagebar.h>
#include <ui/shell/session.h>
#include <ui/shell/statusline.h>
#include <ui/shell/topbar.h>
#include <ui/shell/welcomepage.h>

#include <workspace/samplefolder.h>
#include <workspace/settings.h>
#include <workspace/workspace.h>

#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Counterpoint
{

MainWindow::MainWindow(Workspace *workspace, QWidget *parent)
    : QMainWindow(parent)
    , m_workspace(workspace)
    , m_actions(new Actions(this))
    , m_reader(new ReaderView(this))
    , m_decisions(new Decisions(workspace, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Counterpoint"));
    setAcceptDrops(true);
    buildWindow();
    m_docks = new Docks(this);
    m_session = std::make_unique<Session>(this, m_reader);
    addViewMenu();
    connectFileActions();
    connectReaderActions();
    connectFindingActions();
    connectHelpActions();
    connectDocks();
    connectSearch();
    connectWorkspace();
    resize(1400, 900);
    m_session->restoreWindow();
    m_topBar->setVisibleRoles(m_reader->visibleRoles());
    setSnapshot(m_workspace->snapshot());
}

MainWindow::~MainWindow() = default;

void MainWindow::buildWindow()
{
    m_actions->fillMenuBar(menuBar());
    m_actions->attachToReader(m_reader);
    m_topBar = new TopBar(*m_actions, this);
    addToolBar(m_topBar);
    setContextMenuPolicy(Qt::NoContextMenu); // the tool bar is not to be lost by a click
    m_status = new StatusLine(this);
    setStatusBar(m_status);
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
    setCentralWidget(centre);
}

void MainWindow::addViewMenu()
{
    QMenu *view = m_actions->menu(MenuId::View);
    view->addSeparator();
    m_docks->addToggles(view->addMenu(tr("&Panels")));
    view->addAction(tr("Panels as at &first"), m_docks, &Docks::reset);
    m_recentMenu = new QMenu(tr("Open &recent"), this);
    m_actions->menu(MenuId::File)->insertMenu((*m_actions)[ActionId::SaveAs], m_recentMenu);
    connect(m_recentMenu, &QMenu::aboutToShow, this, &MainWindow::fillRecentMenu);
}

void MainWindow::fillRecentMenu()
{
    m_recentMenu->clear();
    for (const QString &path : Settings::value(Setting::RecentPaths).toStringList()) {
        QString words = QDir::toNativeSeparators(path);
        m_recentMenu->addAction(words.replace(u'&', QStringLiteral("&&")), this, [this, path] { open(path); });
    }
    if (m_recentMenu->isEmpty())
        m_recentMenu->addAction(tr("Nothing opened yet"))->setEnabled(false);
}

void MainWindow::connectWorkspace()
{
    connect(m_workspace, &Workspace::snapshotChanged, this, &MainWindow::setSnapshot);
    connect(m_workspace, &Workspace::failed, this, &MainWindow::showError);
    connect(m_workspace, &Workspace::undoChanged, this, &MainWindow::updateActions);
    connect(m_workspace, &Workspace::progressChanged, m_status, &StatusLine::setProgress);
    connect(m_workspace, &Workspace::busyChanged, this, [this](bool isBusy) {
        m_status->setBusy(isBusy);
        updateActions();
    });
    connect(m_status, &StatusLine::cancelRequested, m_workspace, &Workspace::cancel);
    connect(m_workspace, &Workspace::exported, this, [this](const QString &path) {
        m_status->showMessage(tr("Report written to %1").arg(QDir::toNativeSeparators(path)), 8000);
        if (m_exportDialog)
            m_exportDialog->showExported(path);
    });
}

void MainWindow::open(const QString &path)
{
    const QFileInfo info(path);
    const QString absolute = info.absoluteFilePath();
    m_messages->hide();
    if (info.isFile())
        m_workspace->openStore(absolute);
    else
        m_workspace->openFolder(absolute);
}

void MainWindow::openSample()
{
    const auto folder = sampleFolder();
    if (folder)
        open(*folder);
    else
        showError(folder.error());
}

void MainWindow::openLast()
{
    const QString last = Session::lastOpened();
    if (!last.isEmpty() && QFileInfo::exists(last))
        open(last);
}

void MainWindow::setSnapshot(const SnapshotPtr &snapshot)
{
    m_index = std::make_shared<const SnapshotIndex>(snapshot);
    const bool isOtherStore = snapshot->storePath != m_storeShown;
    if (isOtherStore) {
        m_session->saveReader(m_storeShown);
        m_storeShown = snapshot->storePath;
    }
    m_reader->setIndex(m_index);
    if (isOtherStore)
        m_session->restoreReader(m_storeShown);
    m_decisions->setIndex(m_index);
    m_docks->setIndex(m_index);
    m_topBar->setIndex(m_index);
    m_status->setIndex(m_index);
    const bool hasArticles = !snapshot->comparison->articles.isEmpty();
    const bool isFirst = hasArticles && m_stack->currentIndex() == 0;
    m_stack->setCurrentIndex(hasArticles ? 1 : 0);
    if (isFirst)
        m_reader->setFocus(Qt::OtherFocusReason);
    m_welcome->setRecent(Settings::value(Setting::RecentPaths).toStringList());
    const QString opened = snapshot->folder.isEmpty() ? snapshot->storePath : snapshot->folder;
    if (isOtherStore && hasArticles && !opened.isEmpty()) {
        Settings::addRecent(opened);
        Session::setLastOpened(opened);
    }
    setWindowTitle(opened.isEmpty() ? QStringLiteral("Counterpoint")
                                    : tr("%1 \u2013 Counterpoint").arg(QFileInfo(opened).fileName()));
    if (hasArticles && m_findBar->isVisibleTo(this))
        findInArticles(m_findBar->text());
    sentenceChanged(m_reader->selectedSentence());
    showBanners();
}

void MainWindow::showBanners()
{
    const Snapshot &snapshot = m_index->snapshot();
    if (snapshot.isFromOlderEngine && !snapshot.isReadOnly) {
        m_messages->showMessage(MessageBar::Tone::Information,
                                tr("This comparison was made by an older version. Analysing anew may find more; your "
                                   "decisions and claims are kept."),
                                tr("Analyse anew"));
    } else if (snapshot.isReadOnly) {
        m_messages->showMessage(MessageBar::Tone::Information,
                                tr("This comparison can only be read: decisions and claims cannot be kept. \"Save "
                                   "comparison as\" makes a copy that can be written."));
    } else if (!snapshot.folder.isEmpty() && snapshot.comparison->articles.size() == 1) {
        m_messages->showMessage(MessageBar::Tone::Information,
                                tr("Only one article was read; a comparison needs two. Add a folder with others."));
    }
}

void MainWindow::showError(const Error &error)
{
    if (m_exportDialog && m_exportDialog->isVisible())
        m_exportDialog->showError(error);
    if (error.code == ErrorCode::Cancelled)
        m_status->showMessage(tr("Stopped. What was open is unchanged."), 6000);
    else
        m_messages->showMessage(MessageBar::Tone::Problem, error.toString());
}

void MainWindow::selectSentence(SentenceRef sentence)
{
    m_reader->setSelectedSentence(sentence);
}

void MainWindow::sentenceChanged(std::optional<SentenceRef> sentence)
{
    m_sentence = sentence;
    m_docks->setSentence(sentence);
    updateActions();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_session->saveWindow();
    m_session->saveReader(m_storeShown);
    m_workspace->cancel();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile()) {
            event->acceptProposedAction();
            return;
        }
    }
}

void MainWindow::dropEvent(QDropEvent *event)
{
    bool isFirst = true;
    for (const QUrl &url : event->mimeData()->urls()) {
        const QFileInfo info(url.toLocalFile());
        if (!url.isLocalFile())
            continue;
        // A single article stands for the folder it lies in.
        const bool isStore = info.isFile() && info.suffix() == QLatin1String("counterpoint");
        const QString path = info.isFile() && !isStore ? info.absolutePath() : info.absoluteFilePath();
        if (isFirst)
            open(path);
        else if (!isStore)
            m_workspace->addFolder(path);
        isFirst = false;
    }
    event->acceptProposedAction();
}

} // namespace Counterpoint
