// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/shell/readercommands.h>

#include <ui/claims/claimdraft.h>
#include <ui/claims/claimspanel.h>
#include <ui/findings/findingslist.h>
#include <ui/reader/readerview.h>
#include <ui/shell/actions.h>
#include <ui/shell/articlespanel.h>
#include <ui/shell/citation.h>
#include <ui/shell/decisions.h>
#include <ui/shell/docks.h>

#include <workspace/settings.h>

#include <QApplication>
#include <QClipboard>
#include <QMenu>

namespace Counterpoint
{

ReaderCommands::ReaderCommands(const Rooms &rooms, const Actions &actions, QWidget *window)
    : QObject(window)
    , m_rooms(rooms)
    , m_actions(actions)
    , m_window(window)
{
    connectMovement();
    connectLooks();
    connectArticles();
    connectMenus();
}

void ReaderCommands::connectMovement()
{
    const auto on
        = [this](ActionId id, auto slot) { connect(m_actions[id], &QAction::triggered, m_rooms.reader, slot); };
    on(ActionId::NextLink, &ReaderView::nextLink);
    on(ActionId::PreviousLink, &ReaderView::previousLink);
    on(ActionId::NextConflict, &ReaderView::nextConflict);
    on(ActionId::PreviousConflict, &ReaderView::previousConflict);
    on(ActionId::Counterpart, &ReaderView::goToCounterpart);
    on(ActionId::Back, &ReaderView::back);
    on(ActionId::Forward, &ReaderView::forward);
    on(ActionId::NextPane, &ReaderView::focusNextPane);
    on(ActionId::PreviousPane, &ReaderView::focusPreviousPane);
}

void ReaderCommands::connectLooks()
{
    ReaderView *reader = m_rooms.reader;
    const auto on
        = [this, reader](ActionId id, auto slot) { connect(m_actions[id], &QAction::triggered, reader, slot); };
    on(ActionId::ZoomIn, &ReaderView::zoomIn);
    on(ActionId::ZoomOut, &ReaderView::zoomOut);
    on(ActionId::ZoomReset, &ReaderView::resetZoom);
    on(ActionId::ShowAllArticles, &ReaderView::showAllArticles);
    on(ActionId::HoldArticle, [reader] { reader->togglePaneLock(reader->focusedArticle()); });
    on(ActionId::SoloArticle, [reader] { reader->soloArticle(reader->focusedArticle()); });
    const auto onSetting = [this, reader](ActionId id, Setting setting, auto slot) {
        connect(m_actions[id], &QAction::toggled, reader, slot);
        connect(m_actions[id], &QAction::toggled, this, [setting](bool isOn) { Settings::setValue(setting, isOn); });
        m_actions[id]->setChecked(Settings::value(setting).toBool());
    };
    onSetting(ActionId::LinkScrolling, Setting::LinkedScrolling, &ReaderView::setLinkedScrolling);
    onSetting(ActionId::Overview, Setting::OverviewBars, &ReaderView::setOverviewVisible);
    FindingsList *discrepancies = m_rooms.docks->discrepancies();
    connect(discrepancies, &FindingsList::weakShownChanged, reader,
            [reader](bool isShown) { reader->setRoleVisible(Role::WeakConflict, isShown); });
    connect(reader, &ReaderView::visibleRolesChanged, discrepancies,
            [discrepancies](Roles roles) { discrepancies->setWeakShown(roles.testFlag(Role::WeakConflict)); });
}

void ReaderCommands::connectArticles()
{
    const auto on = [this](ActionId id, auto slot) { connect(m_actions[id], &QAction::triggered, this, slot); };
    const auto focused = [this] { return m_rooms.reader->focusedArticle(); };
    on(ActionId::EditArticle, [this, focused] { m_rooms.decisions->editArticle(focused()); });
    on(ActionId::ExcludeArticle, [this, focused] { m_rooms.decisions->decideOnArticle(focused(), Verdict::Excluded); });
    on(ActionId::RemoveArticle, [this, focused] { m_rooms.decisions->decideOnArticle(focused(), Verdict::Rejected); });
    on(ActionId::NewClaim, &ReaderCommands::startClaim);
    on(ActionId::CopyCitation, &ReaderCommands::copyCitation);
    connect(m_rooms.docks, &Docks::placeActivated, m_rooms.reader, &ReaderView::setSelectedSentence);
    connect(m_rooms.docks, &Docks::spanActivated, m_rooms.reader, &ReaderView::showSpan);
    connect(m_rooms.docks, &Docks::pairActivated, m_rooms.reader, &ReaderView::showPair);
    connect(m_rooms.docks, &Docks::articleActivated, m_rooms.reader, &ReaderView::showArticle);
}

void ReaderCommands::connectMenus()
{
    connect(m_rooms.reader, &ReaderView::claimRequested, this, &ReaderCommands::startClaim);
    connect(m_rooms.docks, &Docks::claimRequested, this, &ReaderCommands::startClaim);
    connect(m_rooms.reader, &ReaderView::messageRequested, this, &ReaderCommands::messageRequested);
    connect(m_rooms.reader, &ReaderView::contextMenuRequested, this,
            [this](SentenceRef, const QPoint &place) { showSentenceMenu(place); });
    connect(m_rooms.docks->articles(), &ArticlesPanel::articleMenuRequested, this, &ReaderCommands::showArticleMenu);
}

QMenu *ReaderCommands::makeMenu(const QString &name)
{
    auto *menu = new QMenu(m_window);
    menu->setObjectName(name);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    return menu;
}

int ReaderCommands::articleOf(const QString &file) const
{
    const QList<Article> &articles = m_index->comparison().articles;
    const auto found = std::ranges::find(articles, file, &Article::file);
    return found == articles.end() ? -1 : static_cast<int>(found - articles.begin());
}

/** The menu speaks of the article clicked, whichever is in focus, and also when others come or go meanwhile. */
void ReaderCommands::showArticleMenu(int article, const QPoint &place)
{
    QMenu *menu = makeMenu(QStringLiteral("articleMenu"));
    ReaderView *reader = m_rooms.reader;
    const QString file = m_index->comparison().articles.at(article).file;
    const auto add = [this, menu, file](const QString &words, auto slot) {
        menu->addAction(words, this, [this, file, slot] { slot(articleOf(file)); });
    };
    add(tr("Show alone"), [reader](int which) { reader->soloArticle(which); });
    if (reader->isArticleShown(article))
        add(tr("Hide pane"), [reader](int which) { reader->hideArticle(which); });
    else
        add(tr("Show pane"), [reader](int which) { reader->showArticle(which); });
    menu->addSeparator();
    for (ActionId id : {ActionId::EditArticle, ActionId::ExcludeArticle, ActionId::RemoveArticle})
        addArticleAction(menu, id, file);
    menu->popup(place);
}

void ReaderCommands::addArticleAction(QMenu *menu, ActionId id, const QString &file)
{
    Decisions *decisions = m_rooms.decisions;
    QAction *action = menu->addAction(m_actions[id]->icon(), m_actions[id]->text(), this, [this, decisions, id, file] {
        const int article = articleOf(file);
        if (id == ActionId::EditArticle)
            decisions->editArticle(article);
        else
            decisions->decideOnArticle(article, id == ActionId::ExcludeArticle ? Verdict::Excluded : Verdict::Rejected);
    });
    action->setEnabled(!isReadOnly());
    action->setToolTip(isReadOnly() ? tr("This store is read-only") : tr("Of this article; its file stays"));
}

void ReaderCommands::showSentenceMenu(const QPoint &place)
{
    QMenu *menu = makeMenu(QStringLiteral("sentenceMenu"));
    menu->addAction(m_actions[ActionId::Counterpart]);
    menu->addSeparator();
    for (ActionId id : {ActionId::VerdictReal, ActionId::VerdictReconciled, ActionId::VerdictNot})
        menu->addAction(m_actions[id]);
    menu->addSeparator();
    menu->addAction(m_actions[ActionId::NewClaim]);
    menu->addAction(tr("Copy &text"), this, &ReaderCommands::copyText);
    menu->addAction(m_actions[ActionId::CopyCitation]);
    menu->popup(place);
}

void ReaderCommands::startClaim()
{
    if (!m_rooms.decisions->canWrite())
        return;
    const auto marked = m_rooms.reader->selectedSpan();
    const auto place = marked ? claimPlace(*m_index, *marked) : std::nullopt;
    if (!marked)
        Q_EMIT messageRequested(tr("Select a sentence first."));
    else if (!place)
        Q_EMIT messageRequested(tr("This is not article text: a claim is made from a sentence."));
    else
        m_rooms.docks->writeClaim(place->sentence, place->span);
}

void ReaderCommands::copyCitation()
{
    const auto sentence = m_rooms.reader->selectedSentence();
    if (!sentence)
        return;
    QApplication::clipboard()->setMimeData(citationOf(*m_index, *sentence));
    Q_EMIT messageRequested(tr("Sentence copied with its source."));
}

void ReaderCommands::copyText()
{
    const auto marked = m_rooms.reader->selectedSpan();
    if (!marked)
        return;
    const Article &article = m_index->comparison().articles.at(marked->article);
    QApplication::clipboard()->setText(textIn(article.text, marked->span).toString().simplified());
    Q_EMIT messageRequested(tr("Text copied."));
}

} // namespace Counterpoint
