// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/shell/readercommands.h>

#include <ui/claims/claimdraft.h>
#include <ui/claims/claimspanel.h>
#include <ui/findings/findingslist.h>
#include <ui/reader/readerview.h>
#include <ui/shell/actions.h>
#include <ui/shell/citation.h>
#include <ui/shell/decisions.h>
#include <ui/shell/docks.h>
#include <ui/shell/subject.h>

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
    on(ActionId::NextSentence, &ReaderView::nextSentence);
    on(ActionId::PreviousSentence, &ReaderView::previousSentence);
    on(ActionId::ClearSelection, &ReaderView::clearSelection);
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
    m_actions[ActionId::Stack]->setChecked(reader->isStacked());
    connect(m_actions[ActionId::Stack], &QAction::toggled, reader, &ReaderView::setStacked);
    connect(reader, &ReaderView::stackedChanged, m_actions[ActionId::Stack], &QAction::setChecked);
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
    on(ActionId::SoloArticle, [this] { m_rooms.reader->soloArticle(article()); });
    on(ActionId::HideArticle, [this] { m_rooms.reader->hideArticle(article()); });
    on(ActionId::BaseArticle, [this] { m_rooms.reader->toggleBase(article()); });
    on(ActionId::MoveLeft, [this] { moveArticle(-1); });
    on(ActionId::MoveRight, [this] { moveArticle(1); });
    on(ActionId::EditArticle, [this] { m_rooms.decisions->editArticle(article()); });
    on(ActionId::ExcludeArticle, [this] { m_rooms.decisions->decideOnArticle(article(), Verdict::Excluded); });
    on(ActionId::RemoveArticle, [this] { m_rooms.decisions->decideOnArticle(article(), Verdict::Rejected); });
    on(ActionId::NewClaim, &ReaderCommands::startClaim);
    on(ActionId::CopyCitation, &ReaderCommands::copyCitation);
    on(ActionId::CopyText, &ReaderCommands::copyText);
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
}

/** The one a menu is about, also when others come or go meanwhile; else the one in focus. */
int ReaderCommands::article() const
{
    const auto file = m_rooms.subject->keyOf(RowTarget::Kind::Article);
    return file ? m_index->articleOf(*file) : m_rooms.reader->focusedArticle();
}

/** @p step as seen on the screen: -1 is to the left. */
void ReaderCommands::moveArticle(int step)
{
    const bool isMirrored = m_rooms.reader->layoutDirection() == Qt::RightToLeft;
    m_rooms.reader->moveArticle(article(), isMirrored ? -step : step);
}

void ReaderCommands::showSentenceMenu(const QPoint &place)
{
    auto *menu = new QMenu(m_window);
    menu->setObjectName(QStringLiteral("sentenceMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addAction(m_actions[ActionId::Counterpart]);
    menu->addSeparator();
    for (ActionId id : {ActionId::VerdictReal, ActionId::VerdictReconciled, ActionId::VerdictNot})
        menu->addAction(m_actions[id]);
    menu->addSeparator();
    for (ActionId id : {ActionId::NewClaim, ActionId::CopyText, ActionId::CopyCitation})
        menu->addAction(m_actions[id]);
    menu->addSeparator();
    for (ActionId id : {ActionId::TurnLine, ActionId::TurnLineOfOutlet})
        menu->addAction(m_actions[id]);
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
    const auto &row = m_rooms.subject->row();
    const auto marked = m_rooms.reader->selectedSpan();
    if (!row && !marked)
        return;
    QApplication::clipboard()->setText(
        row ? row->text
            : textIn(m_index->comparison().articles.at(marked->article).text, marked->span).toString().simplified());
    Q_EMIT messageRequested(tr("Text copied."));
}

} // namespace Counterpoint
