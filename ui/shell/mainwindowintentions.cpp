// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/shell/mainwindow.h>

#include <ui/claims/claimspanel.h>
#include <ui/common/theme.h>
#include <ui/findings/findingslist.h>
#include <ui/models/searchmodel.h>
#include <ui/models/textsearch.h>
#include <ui/models/vocabulary.h>
#include <ui/reader/readerview.h>
#include <ui/reports/exportdialog.h>
#include <ui/search/findbar.h>
#include <ui/settings/settingsdialog.h>
#include <ui/shell/actions.h>
#include <ui/shell/appearance.h>
#include <ui/shell/articledialog.h>
#include <ui/shell/docks.h>
#include <ui/shell/statusline.h>

#include <workspace/reportformats.h>
#include <workspace/workspace.h>

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QMenu>
#include <QMimeData>
#include <QStandardPaths>
#include <QTableView>

namespace Counterpoint {

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
    connect(dialog, &SettingsDialog::decisionMade, this, &MainWindow::decide);
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
    const Article &article = m_index->comparison().article(*m_sentence);
    const int paragraph = article.sentences.at(m_sentence->sentence).paragraph + 1;
    const QString quote = article.sentenceText(m_sentence->sentence).toString().simplified();
    const QString source = tr("%1, \"%2\", %3, paragraph %4, %5")
                               .arg(m_index->articleName(m_sentence->article), article.metadata.title,
                                    Vocabulary::published(article.metadata.published))
                               .arg(paragraph)
                               .arg(article.metadata.url.isEmpty() ? article.file : article.metadata.url);
    auto *data = new QMimeData;
    data->setText(QStringLiteral("\u201c%1\u201d\n%2").arg(quote, source));
    data->setHtml(QStringLiteral("<blockquote>%1</blockquote><p>%2</p>").arg(quote.toHtmlEscaped(), source.toHtmlEscaped()));
    QApplication::clipboard()->setMimeData(data);
    m_status->showMessage(tr("Sentence copied with its source."), 4000);
}

void MainWindow::giveVerdict(Verdict verdict)
{
    if (!m_sentence)
        return;
    const Comparison &comparison = m_index->comparison();
    const QList<int> discrepancies = m_index->discrepanciesOf(*m_sentence);
    if (!discrepancies.isEmpty())
        return decideOn(DecisionTarget::Discrepancy, comparison.discrepancies.at(discrepancies.first()).key, verdict);
    const QList<int> matches = m_index->matchesOf(*m_sentence);
    if (verdict == Verdict::Reconciled || matches.isEmpty())
        m_status->showMessage(tr("Nothing found in this sentence to decide on."), 4000);
    else
        decideOn(DecisionTarget::Match, comparison.matches.at(matches.first()).key, verdict);
}

void MainWindow::decideOn(DecisionTarget target, const QString &key, Verdict verdict)
{
    if (verdict == Verdict::Reconciled)
        return chooseReconciliation(key, QCursor::pos());
    Decision decision;
    decision.target = target;
    decision.key = key;
    decision.verdict = m_index->verdict(target, key) == verdict ? Verdict::Open : verdict;
    decide(decision);
}

void MainWindow::chooseReconciliation(const QString &key, const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("reconciliations"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto &[value, words] : Vocabulary::reconciliations()) {
        menu->addAction(words, this, [this, key, value] {
            Decision decision;
            decision.target = DecisionTarget::Discrepancy;
            decision.key = key;
            decision.verdict = Verdict::Reconciled;
            decision.value = value;
            decide(decision);
        });
    }
    menu->popup(place);
    menu->setActiveAction(menu->actions().first());
}

void MainWindow::decide(Decision decision)
{
    decision.when = QDateTime::currentDateTimeUtc();
    m_workspace->decide(decision);
}

void MainWindow::editArticle(int article)
{
    if (article < 0)
        return;
    auto *dialog = new ArticleDialog(m_index->comparison().articles.at(article), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const QString key = QString::fromLatin1(m_index->comparison().articles.at(article).sha256);
    connect(dialog, &QDialog::accepted, this, [this, dialog, key] {
        for (const ArticleDialog::Change &change : dialog->changes()) {
            Decision decision;
            decision.target = DecisionTarget::Article;
            decision.key = key;
            decision.verdict = Verdict::Corrected;
            decision.field = change.field;
            decision.value = change.value;
            decide(decision);
        }
    });
    dialog->open();
}

void MainWindow::decideOnArticle(int article, Verdict verdict)
{
    if (article < 0)
        return;
    Decision decision;
    decision.target = DecisionTarget::Article;
    decision.key = QString::fromLatin1(m_index->comparison().articles.at(article).sha256);
    decision.verdict = verdict;
    decision.note = m_index->comparison().articles.at(article).file; // an article left out has no other name
    decide(decision);
}

void MainWindow::showArticleMenu(int article, const QPoint &place)
{
    m_reader->focusArticle(article);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addAction(tr("Show alone"), this, [this, article] { m_reader->soloArticle(article); });
    if (m_reader->isArticleShown(article))
        menu->addAction(tr("Hide pane"), this, [this, article] { m_reader->hideArticle(article); });
    else
        menu->addAction(tr("Show pane"), this, [this, article] { m_reader->focusArticle(article); });
    menu->addSeparator();
    for (ActionId id : {ActionId::EditArticle, ActionId::ExcludeArticle, ActionId::RemoveArticle})
        menu->addAction((*m_actions)[id]);
    menu->popup(place);
}

void MainWindow::showProblemMenu(const QString &file, const QPoint &place)
{
    for (const Decision &decision : m_index->snapshot().decisions) {
        const bool isLeftOut = decision.verdict == Verdict::Excluded || decision.verdict == Verdict::Rejected;
        if (decision.target != DecisionTarget::Article || decision.note != file || !isLeftOut)
            continue;
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addAction(tr("Take into the comparison again"), this, [this, decision] {
            Decision back = decision;
            back.id = 0;
            back.verdict = Verdict::Open;
            decide(back);
        });
        menu->popup(place);
        return;
    }
}

void MainWindow::updateActions()
{
    if (!m_index)
        return;
    const Snapshot &snapshot = m_index->snapshot();
    const bool hasArticles = !snapshot.comparison->articles.isEmpty();
    const QString nothing = tr("Open a folder of articles first");
    const QString readOnly = tr("This store is read-only");
    const QString noSentence = hasArticles ? tr("Select a sentence first") : nothing;
    for (ActionId id : {ActionId::Find, ActionId::FindNext, ActionId::FindPrevious, ActionId::SearchEverywhere,
                        ActionId::NextLink, ActionId::PreviousLink, ActionId::NextConflict, ActionId::PreviousConflict,
                        ActionId::NextPane, ActionId::PreviousPane, ActionId::SoloArticle, ActionId::ShowAllArticles,
                        ActionId::WriteReport})
        m_actions->setAvailable(id, hasArticles, nothing);
    for (ActionId id : {ActionId::Counterpart, ActionId::CopyCitation})
        m_actions->setAvailable(id, m_sentence.has_value(), noSentence);
    for (ActionId id : {ActionId::VerdictReal, ActionId::VerdictReconciled, ActionId::VerdictNot, ActionId::NewClaim})
        m_actions->setAvailable(id, m_sentence && !snapshot.isReadOnly, m_sentence ? readOnly : noSentence);
    for (ActionId id : {ActionId::AddFolder, ActionId::SaveAs, ActionId::AnalyseAnew})
        m_actions->setAvailable(id, hasArticles, nothing);
    m_actions->setAvailable(ActionId::ReadAgain, !snapshot.folder.isEmpty(),
                            hasArticles ? tr("This comparison was opened without its folder") : nothing);
    m_actions->setAvailable(ActionId::Back, m_reader->canGoBack(), tr("No place to go back to"));
    m_actions->setAvailable(ActionId::Forward, m_reader->canGoForward(), tr("No place to go forward to"));
    m_actions->setAvailable(ActionId::Undo, m_workspace->canUndo(), tr("Nothing to undo"));
    m_actions->setAvailable(ActionId::Redo, m_workspace->canRedo(), tr("Nothing to redo"));
    (*m_actions)[ActionId::Undo]->setText(m_workspace->canUndo() ? tr("&Undo: %1").arg(m_workspace->undoText()) : tr("&Undo"));
    (*m_actions)[ActionId::Redo]->setText(m_workspace->canRedo() ? tr("&Redo: %1").arg(m_workspace->redoText()) : tr("&Redo"));
    updateArticleActions();
}

void MainWindow::updateArticleActions()
{
    const bool isReadOnly = m_index->snapshot().isReadOnly;
    const int article = m_reader->focusedArticle();
    const bool hasArticle = article >= 0 && article < m_index->comparison().articles.size();
    const bool hasClaim = m_docks->claims()->table()->currentIndex().isValid();
    const QString readOnly = tr("This store is read-only");
    for (ActionId id : {ActionId::EditArticle, ActionId::ExcludeArticle, ActionId::RemoveArticle})
        m_actions->setAvailable(id, hasArticle && !isReadOnly, hasArticle ? readOnly : tr("Click into an article first"));
    for (ActionId id : {ActionId::EditClaim, ActionId::RemoveClaim})
        m_actions->setAvailable(id, hasClaim && !isReadOnly, hasClaim ? readOnly : tr("Select a claim in the list first"));
}

} // namespace Counterpoint
