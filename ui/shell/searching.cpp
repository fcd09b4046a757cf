// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/shell/searching.h>

#include <ui/findings/findingslist.h>
#include <ui/models/searchmodel.h>
#include <ui/models/textsearch.h>
#include <ui/reader/readerview.h>
#include <ui/search/findbar.h>
#include <ui/shell/actions.h>
#include <ui/shell/docks.h>
#include <ui/shell/topbar.h>

#include <QLineEdit>
#include <QTableView>

namespace Counterpoint
{

namespace
{

constexpr int kPause = 150; // milliseconds
constexpr qsizetype kMostHits = 5000; // more are of no use to anybody, and each is painted

} // namespace

Searching::Searching(const Rooms &rooms, const Actions &actions, QObject *parent)
    : QObject(parent)
    , m_rooms(rooms)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &Searching::run);
    const auto on = [this, &actions](ActionId id, auto slot) { connect(actions[id], &QAction::triggered, this, slot); };
    on(ActionId::Find, [this] { m_rooms.findBar->open(); });
    on(ActionId::FindNext, [this] { step(true); });
    on(ActionId::FindPrevious, [this] { step(false); });
    on(ActionId::SearchEverywhere, [this] {
        m_rooms.topBar->search()->setFocus(Qt::ShortcutFocusReason);
        m_rooms.topBar->search()->selectAll();
    });
    rooms.findBar->setActions(actions[ActionId::FindNext], actions[ActionId::FindPrevious]);
    connect(rooms.findBar, &FindBar::textChanged, this, [this](const QString &text) { typed(text, false); });
    connect(rooms.findBar, &FindBar::nextRequested, this, [this] { step(true); });
    connect(rooms.findBar, &FindBar::previousRequested, this, [this] { step(false); });
    connect(rooms.findBar, &FindBar::closed, this, &Searching::leave);
    connect(rooms.topBar, &TopBar::searchChanged, this, &Searching::searchEverywhere);
    connect(rooms.topBar, &TopBar::searchEntered, this, &Searching::goToResults);
    connect(rooms.topBar, &TopBar::searchLeft, this, &Searching::leave);
}

void Searching::setIndex(const SnapshotIndexPtr &index)
{
    const bool isOther = !m_index || m_index->snapshot().comparison != index->snapshot().comparison;
    m_index = index;
    if (isOther && m_isMarked)
        mark(); // decisions and claims leave the places, and the one stepped to, as they are
}

/** Each key asks anew: what costs time waits until the typing pauses. */
void Searching::typed(const QString &text, bool isEverywhere)
{
    m_text = text;
    m_isEverywhere = isEverywhere;
    if (text.isEmpty())
        run();
    else
        m_pause.start();
}

void Searching::run()
{
    m_pause.stop();
    if (m_isEverywhere) {
        m_rooms.docks->searchModel()->setQuery(m_text);
        if (!m_text.isEmpty())
            m_rooms.docks->raiseSearch();
    }
    mark();
}

void Searching::mark()
{
    m_isMarked = !m_text.isEmpty();
    const QList<ArticleSpan> hits = TextSearch::find(*m_index, m_text, kMostHits);
    m_rooms.reader->setSearchHits(hits);
    m_rooms.findBar->setCount(static_cast<int>(hits.size()), hits.size() < kMostHits);
}

void Searching::clearMarks()
{
    m_isMarked = false;
    m_rooms.reader->setSearchHits({});
}

void Searching::step(bool isForward)
{
    if (m_pause.isActive())
        run();
    else if (!m_isMarked)
        mark();
    if (isForward)
        m_rooms.reader->nextSearchHit();
    else
        m_rooms.reader->previousSearchHit();
}

void Searching::searchEverywhere(const QString &text)
{
    m_rooms.findBar->hide(); // its words are no longer those searched for
    typed(text, true);
}

void Searching::goToResults()
{
    QTableView *results = m_rooms.docks->searchResults()->table();
    searchEverywhere(m_rooms.topBar->search()->text());
    run();
    if (m_text.isEmpty() || results->model()->rowCount() == 0)
        return;
    results->setFocus(Qt::OtherFocusReason);
    results->selectRow(0);
}

void Searching::leave()
{
    m_pause.stop();
    clearMarks();
    m_rooms.reader->setFocus(Qt::OtherFocusReason);
}

} // namespace Counterpoint
