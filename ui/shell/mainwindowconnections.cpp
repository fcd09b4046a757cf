// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/shell/mainwindow.h>

#include <ui/claims/claimspanel.h>
#include <ui/findings/findingslist.h>
#include <ui/inspector/inspector.h>
#include <ui/reader/readerview.h>
#include <ui/search/findbar.h>
#include <ui/shell/actions.h>
#include <ui/shell/articlespanel.h>
#include <ui/shell/decisions.h>
#include <ui/shell/diagnostics.h>
#include <ui/shell/docks.h>
#include <ui/shell/helpwindow.h>
#include <ui/shell/messagebar.h>
#include <ui/shell/statusline.h>
#include <ui/shell/topbar.h>
#include <ui/shell/welcomepage.h>

#include <workspace/settings.h>
#include <workspace/worddiff.h>
#include <workspace/workspace.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMessageBox>
#include <QTableView>

namespace Counterpoint
{

void MainWindow::connectFileActions()
{
    const auto on = [this](ActionId id, auto slot) { connect((*m_actions)[id], &QAction::triggered, this, slot); };
    on(ActionId::OpenFolder, [this] { chooseFolder(false); });
    on(ActionId::AddFolder, [this] { chooseFolder(true); });
    on(ActionId::OpenStore, &MainWindow::chooseStore);
    on(ActionId::OpenSample, &MainWindow::openSample);
    on(ActionId::SaveAs, &MainWindow::saveStoreAs);
    on(ActionId::ReadAgain, [this] { m_workspace->openFolder(m_index->snapshot().folder); });
    on(ActionId::Quit, &QWidget::close);
    on(ActionId::Undo, [this] { m_workspace->undo(); });
    on(ActionId::Redo, [this] { m_workspace->redo(); });
    on(ActionId::CopyCitation, &MainWindow::copyCitation);
    on(ActionId::Settings, [this] { showSettings(0); });
    on(ActionId::Thresholds, [this] { showSettings(1); });
    on(ActionId::Outlets, [this] { showSettings(2); });
    on(ActionId::WriteReport, &MainWindow::showExportDialog);
    connect(m_welcome, &WelcomePage::openFolderRequested, this, [this] { chooseFolder(false); });
    connect(m_welcome, &WelcomePage::openSampleRequested, this, &MainWindow::openSample);
    connect(m_welcome, &WelcomePage::recentRequested, this, &MainWindow::open);
    connect(m_messages, &MessageBar::offerAccepted, this,
            [this] { m_workspace->analyseAnew(m_index->comparison().parameters); });
}

void MainWindow::connectReaderActions()
{
    const auto on = [this](ActionId id, auto slot) { connect((*m_actions)[id], &QAction::triggered, m_reader, slot); };
    on(ActionId::ZoomIn, &ReaderView::zoomIn);
    on(ActionId::ZoomOut, &ReaderView::zoomOut);
    on(ActionId::ZoomReset, &ReaderView::resetZoom);
    on(ActionId::NextLink, &ReaderView::nextLink);
    on(ActionId::PreviousLink, &ReaderView::previousLink);
    on(ActionId::NextConflict, &ReaderView::nextConflict);
    on(ActionId::PreviousConflict, &ReaderView::previousConflict);
    on(ActionId::Counterpart, &ReaderView::goToCounterpart);
    on(ActionId::Back, &ReaderView::back);
    on(ActionId::Forward, &ReaderView::forward);
    on(ActionId::NextPane, &ReaderView::focusNextPane);
    on(ActionId::PreviousPane, &ReaderView::focusPreviousPane);
    on(ActionId::ShowAllArticles, &ReaderView::showAllArticles);
    on(ActionId::FindNext, &ReaderView::nextSearchHit);
    on(ActionId::FindPrevious, &ReaderView::previousSearchHit);
    on(ActionId::SoloArticle, [this] { m_reader->soloArticle(m_reader->focusedArticle()); });
    QAction *linked = (*m_actions)[ActionId::LinkScrolling];
    linked->setChecked(Settings::value(Setting::LinkedScrolling).toBool());
    connect(linked, &QAction::toggled, this, [this](bool isLinked) {
        Settings::setValue(Setting::LinkedScrolling, isLinked);
        m_reader->setLinkedScrolling(isLinked);
    });
    connect((*m_actions)[ActionId::Overview], &QAction::toggled, m_reader, &ReaderView::setOverviewVisible);
    connect(m_reader, &ReaderView::sentenceSelected, this, [this](SentenceRef ref) { sentenceChanged(ref); });
    connect(m_reader, &ReaderView::selectionCleared, this, [this] { sentenceChanged(std::nullopt); });
    connect(m_reader, &ReaderView::visibleRolesChanged, m_topBar, &TopBar::setVisibleRoles);
    connect(m_reader, &ReaderView::historyChanged, this, &MainWindow::updateActions);
    connect(m_reader, &ReaderView::focusedArticleChanged, this, [this](int article) {
        m_docks->articles()->setCurrentArticle(article);
        updateActions();
    });
    connect(m_reader, &ReaderView::messageRequested, this,
            [this](const QString &text) { m_status->showMessage(text, 5000); });
    connect(m_reader, &ReaderView::claimRequested, this, [this](SentenceRef sentence, Span span) {
        m_docks->raiseClaims();
        m_docks->claims()->newClaim(sentence, span);
    });
    connect(m_topBar, &TopBar::roleToggled, m_reader, &ReaderView::setRoleVisible);
    connect(m_docks->discrepancies(), &FindingsList::weakShownChanged, m_reader,
            [this](bool isShown) { m_reader->setRoleVisible(Role::WeakConflict, isShown); });
    connect(m_reader, &ReaderView::visibleRolesChanged, m_docks->discrepancies(),
            [this](Roles roles) { m_docks->discrepancies()->setWeakShown(roles.testFlag(Role::WeakConflict)); });
}

void MainWindow::connectFindingActions()
{
    const auto on = [this](ActionId id, auto slot) { connect((*m_actions)[id], &QAction::triggered, this, slot); };
    on(ActionId::VerdictReal,
       [this] { m_decisions->giveVerdict(m_sentence, Verdict::Accepted, m_reader->menuPlace()); });
    on(ActionId::VerdictReconciled,
       [this] { m_decisions->giveVerdict(m_sentence, Verdict::Reconciled, m_reader->menuPlace()); });
    on(ActionId::VerdictNot,
       [this] { m_decisions->giveVerdict(m_sentence, Verdict::Rejected, m_reader->menuPlace()); });
    on(ActionId::AnalyseAnew, [this] { m_workspace->analyseAnew(m_index->comparison().parameters); });
    on(ActionId::EditArticle, [this] { m_decisions->editArticle(m_reader->focusedArticle()); });
    on(ActionId::ExcludeArticle,
       [this] { m_decisions->decideOnArticle(m_reader->focusedArticle(), Verdict::Excluded); });
    on(ActionId::RemoveArticle,
       [this] { m_decisions->decideOnArticle(m_reader->focusedArticle(), Verdict::Rejected); });
    on(ActionId::NewClaim, &MainWindow::startClaim);
    on(ActionId::EditClaim, [this] {
        m_docks->raiseClaims();
        m_docks->claims()->editCurrent();
    });
    on(ActionId::RemoveClaim, [this] { m_docks->claims()->removeCurrent(); });
}

void MainWindow::connectHelpActions()
{
    const auto on = [this](ActionId id, auto slot) { connect((*m_actions)[id], &QAction::triggered, this, slot); };
    const auto showDialog = [](QDialog *dialog) {
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->show();
    };
    on(ActionId::Manual, [this, showDialog] { showDialog(new HelpWindow(this)); });
    on(ActionId::KeySheet, [this, showDialog] { showDialog(new KeySheet(*m_actions, this)); });
    on(ActionId::CopyDiagnostics, [this] {
        QGuiApplication::clipboard()->setText(diagnosticsText(m_index->snapshot()));
        m_status->showMessage(tr("Diagnostics copied; they hold no article text."), 5000);
    });
    on(ActionId::About, [this] {
        QMessageBox::about(this, tr("About Counterpoint"),
                           tr("<h3>Counterpoint %1</h3><p>Compares news coverage of one story. Everything is done on "
                              "this computer.</p><p>Free software under the GNU General Public License, version 3 or "
                              "later.</p>")
                               .arg(QCoreApplication::applicationVersion().toHtmlEscaped()));
    });
}

void MainWindow::connectDocks()
{
    connect(m_docks, &Docks::placeActivated, m_reader, &ReaderView::setSelectedSentence);
    connect(m_docks, &Docks::pairActivated, m_reader, &ReaderView::showPair);
    connect(m_docks, &Docks::spanActivated, m_reader, &ReaderView::showSpan);
    connect(m_docks, &Docks::articleActivated, m_reader, &ReaderView::showArticle);
    connect(m_decisions, &Decisions::messageRequested, this,
            [this](const QString &text) { m_status->showMessage(text, 4000); });
    connect(m_docks, &Docks::decisionMade, m_decisions, &Decisions::decide);
    connect(m_docks->articles(), &ArticlesPanel::articleMenuRequested, this, &MainWindow::showArticleMenu);
    connect(m_docks->articles(), &ArticlesPanel::problemMenuRequested, m_decisions, &Decisions::showProblemMenu);
    connect(m_docks->articles(), &ArticlesPanel::discrepancyActivated, this, [this](int discrepancy) {
        const auto &values = m_index->comparison().discrepancies.at(discrepancy).values;
        const QList<SentenceRef> first = values.isEmpty() ? QList<SentenceRef>{} : values.first().sentences;
        const QList<SentenceRef> last = values.isEmpty() ? QList<SentenceRef>{} : values.last().sentences;
        if (!first.isEmpty() && !last.isEmpty())
            m_reader->showPair(first.first(), last.first());
    });
    m_docks->inspector()->setWordDiffer(&differingWords);
    connect(m_docks->inspector(), &Inspector::claimRequested, this, &MainWindow::startClaim);
    connect(m_docks->inspector(), &Inspector::claimActivated, this, [this](const QString &id) {
        m_docks->raiseClaims();
        m_docks->claims()->editClaim(id);
    });
    connect(m_docks->claims(), &ClaimsPanel::claimSaved, m_workspace, &Workspace::saveClaim);
    connect(m_docks->claims(), &ClaimsPanel::claimRemoved, m_workspace, &Workspace::removeClaim);
    connect(m_docks->claims(), &ClaimsPanel::editingFinished, this,
            [this] { m_reader->setFocus(Qt::OtherFocusReason); });
    connect(m_docks->claims()->table()->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &MainWindow::updateActions);
    connect(m_docks->discrepancies(), &FindingsList::verdictRequested, this,
            [this](int item, Verdict verdict, const QPoint &place) {
                m_decisions->decideOn(DecisionTarget::Discrepancy, m_index->comparison().discrepancies.at(item).key,
                                      verdict, place);
            });
    connect(m_docks->matches(), &FindingsList::verdictRequested, this,
            [this](int item, Verdict verdict, const QPoint &place) {
                if (verdict != Verdict::Reconciled)
                    m_decisions->decideOn(DecisionTarget::Match, m_index->comparison().matches.at(item).key, verdict,
                                          place);
            });
}

void MainWindow::connectSearch()
{
    const auto on = [this](ActionId id, auto slot) { connect((*m_actions)[id], &QAction::triggered, this, slot); };
    on(ActionId::Find, [this] { m_findBar->open(); });
    on(ActionId::SearchEverywhere, [this] {
        m_topBar->search()->setFocus(Qt::ShortcutFocusReason);
        m_topBar->search()->selectAll();
    });
    connect(m_findBar, &FindBar::textChanged, this, &MainWindow::findInArticles);
    connect(m_findBar, &FindBar::nextRequested, m_reader, &ReaderView::nextSearchHit);
    connect(m_findBar, &FindBar::previousRequested, m_reader, &ReaderView::previousSearchHit);
    connect(m_findBar, &FindBar::closed, this, [this] {
        m_reader->setSearchHits({});
        m_reader->setFocus(Qt::OtherFocusReason);
    });
    connect(m_topBar, &TopBar::searchChanged, this, [this](const QString &text) { searchEverywhere(text, false); });
    connect(m_topBar, &TopBar::searchEntered, this, [this](const QString &text) { searchEverywhere(text, true); });
}

} // namespace Counterpoint
