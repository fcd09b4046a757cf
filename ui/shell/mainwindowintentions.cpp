// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/shell/mainwindow.h>

#include <ui/claims/claimspanel.h>
#include <ui/findings/findingslist.h>
#include <ui/models/searchmodel.h>
#include <ui/models/textsearch.h>
#include <ui/reader/readerview.h>
#include <ui/reports/exportdialog.h>
#include <ui/search/findbar.h>
#include <ui/settings/settingsdialog.h>
#include <ui/shell/actions.h>
#include <ui/shell/actionstates.h>
#include <ui/shell/appearance.h>
#include <ui/shell/citation.h>
#include <ui/shell/decisions.h>
#include <ui/shell/docks.h>
#include <ui/shell/statusline.h>

#include <workspace/reportformats.h>
#include <workspace/workspace.h>

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QMenu>
#include <QStandardPaths>
#include <QTableView>

namespace Counterpoint
{

void MainWindow::chooseFolder(bool isAdded)
{
    const QString start = m_index->snapshot().folder;
    const QString title = isAdded ? tr("Add the articles of a folder") : tr("Open a folder of articles");
    const QString folder = QFileDialog::getExistingDirectory(this, title, start.isEmpty() ? QDir::homePath() : start);
    if (folder.isEmpty())
        return;
    if (isAdded)
        m_workspace->addFolder(folder);
    else
        open(folder);
}

void MainWindow::chooseStore()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a comparison"), m_index->snapshot().storePath,
                                                      tr("Comparisons (*.counterpoint);;All files (*)"));
    if (!path.isEmpty())
        open(path);
}

void MainWindow::saveStoreAs()
{
    QString path = QFileDialog::getSaveFileName(this, tr("Save comparison as"), QDir::homePath(),
                                                tr("Comparisons (*.counterpoint)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(QLatin1String(".counterpoint")))
        path += QLatin1String(".counterpoint");
    m_workspace->saveStoreAs(path);
}

void MainWindow::showSettings(int page)
{
    auto *dialog = new SettingsDialog(m_index, m_actions->all(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->showPage(page);
    connect(dialog, &SettingsDialog::themeChanged, this, &applyTheme);
    connect(dialog, &SettingsDialog::zoomChanged, m_reader, &ReaderView::setZoomPercent);
    connect(dialog, &SettingsDialog::analysisRequested, m_workspace, &Workspace::analyseAnew);
    connect(dialog, &SettingsDialog::decisionMade, m_decisions, &Decisions::decide);
    dialog->show();
}

ExportDialog *MainWindow::showExportDialog()
{
    if (!m_exportDialog) {
        const Snapshot &snapshot = m_index->snapshot();
        const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
        const QString name = snapshot.folder.isEmpty() ? tr("report") : QFileInfo(snapshot.folder).fileName();
        m_exportDialog = new ExportDialog(reportFormats(), folder, name, this);
        m_exportDialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_exportDialog, &ExportDialog::exportRequested, m_workspace, &Workspace::exportReport);
    }
    m_exportDialog->show();
    m_exportDialog->raise();
    return m_exportDialog;
}

void MainWindow::findInArticles(const QString &text)
{
    const QList<ArticleSpan> hits = TextSearch::find(m_index->comparison(), text);
    m_reader->setSearchHits(hits);
    m_findBar->setCount(static_cast<int>(hits.size()));
}

void MainWindow::searchEverywhere(const QString &text, bool isRaised)
{
    m_docks->searchModel()->setQuery(text);
    m_reader->setSearchHits(TextSearch::find(m_index->comparison(), text));
    if (text.isEmpty())
        return;
    m_docks->raiseSearch();
    if (isRaised && m_docks->searchResults()->table()->model()->rowCount() > 0) {
        m_docks->searchResults()->table()->setFocus(Qt::OtherFocusReason);
        m_docks->searchResults()->table()->selectRow(0);
    }
}

void MainWindow::startClaim()
{
    if (!m_sentence)
        return;
    Span span = m_index->comparison().article(*m_sentence).sentences.at(m_sentence->sentence).span;
    const auto marked = m_reader->selectedSpan();
    if (marked && marked->article == m_sentence->article && !marked->span.isEmpty())
        span = marked->span;
    m_docks->raiseClaims();
    m_docks->claims()->newClaim(*m_sentence, span);
}

void MainWindow::copyCitation()
{
    if (!m_sentence)
        return;
    QApplication::clipboard()->setMimeData(citationOf(*m_index, *m_sentence));
    m_status->showMessage(tr("Sentence copied with its source."), 4000);
}

void MainWindow::showArticleMenu(int article, const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addAction(tr("Show alone"), this, [this, article] { m_reader->soloArticle(article); });
    if (m_reader->isArticleShown(article))
        menu->addAction(tr("Hide pane"), this, [this, article] { m_reader->hideArticle(article); });
    else
        menu->addAction(tr("Show pane"), this, [this, article] { m_reader->showArticle(article); });
    menu->addSeparator();
    for (ActionId id : {ActionId::EditArticle, ActionId::ExcludeArticle, ActionId::RemoveArticle})
        menu->addAction((*m_actions)[id]);
    menu->popup(place);
}

void MainWindow::updateActions()
{
    if (!m_index)
        return;
    ActionContext context;
    context.snapshot = &m_index->snapshot();
    context.sentence = m_sentence;
    context.focusedArticle = m_reader->focusedArticle();
    context.hasClaim = m_docks->claims()->table()->currentIndex().isValid();
    context.canGoBack = m_reader->canGoBack();
    context.canGoForward = m_reader->canGoForward();
    context.undoText = m_workspace->canUndo() ? m_workspace->undoText() : QString();
    context.redoText = m_workspace->canRedo() ? m_workspace->redoText() : QString();
    updateActionStates(*m_actions, context);
}

} // namespace Counterpoint
