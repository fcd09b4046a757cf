// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/shell/docks.h>

#include <ui/claims/claimspanel.h>
#include <ui/findings/findingslist.h>
#include <ui/findings/listchooser.h>
#include <ui/inspector/inspector.h>
#include <ui/matrix/coverageview.h>
#include <ui/models/discrepanciesmodel.h>
#include <ui/models/matchesmodel.h>
#include <ui/models/searchmodel.h>
#include <ui/shell/actions.h>
#include <ui/shell/articlespanel.h>
#include <ui/timeline/timelinepanel.h>
#include <ui/timeline/timelineview.h>

#include <QAbstractItemView>
#include <QDockWidget>
#include <QMainWindow>
#include <QMenu>

namespace Counterpoint
{

Docks::Docks(QMainWindow *window)
    : QObject(window)
    , m_window(window)
    , m_articles(new ArticlesPanel(window))
    , m_inspector(new Inspector(window))
    , m_timeline(new TimelinePanel(window))
    , m_discrepanciesModel(new DiscrepanciesModel(this))
    , m_matchesModel(new MatchesModel(this))
    , m_searchModel(new SearchModel(this))
    , m_coverage(new CoverageView(window))
    , m_claims(new ClaimsPanel(window))
    , m_texts(new ListChooser(window))
{
    makeLists();
    window->setTabPosition(Qt::BottomDockWidgetArea, QTabWidget::North);
    window->setDockOptions(QMainWindow::AllowTabbedDocks | QMainWindow::AnimatedDocks);
    window->setCorner(Qt::BottomLeftCorner, Qt::BottomDockWidgetArea);
    window->setCorner(Qt::BottomRightCorner, Qt::BottomDockWidgetArea);
    addSide(QStringLiteral("articlesDock"), tr("Articles"), m_articles, Qt::LeftDockWidgetArea);
    addSide(QStringLiteral("inspectorDock"), tr("Inspector"), m_inspector, Qt::RightDockWidgetArea);
    addBottom(QStringLiteral("timelineDock"), tr("Timeline"), m_timeline);
    addBottom(QStringLiteral("discrepanciesDock"), tr("Discrepancies"), m_discrepancies);
    addBottom(QStringLiteral("matchesDock"), tr("Shared copy"), m_matches);
    addBottom(QStringLiteral("coverageDock"), tr("Who reports what"), m_coverage);
    addBottom(QStringLiteral("claimsDock"), tr("Claims"), m_claims);
    addBottom(QStringLiteral("searchDock"), tr("Search"), m_search);
    addBottom(QStringLiteral("textsDock"), tr("Sources and texts"), m_texts);
    connectPanels();
    placeAll();
}

QDockWidget *Docks::addSide(const QString &name, const QString &title, QWidget *content, Qt::DockWidgetArea area)
{
    auto *dock = new QDockWidget(title, m_window);
    dock->setObjectName(name);
    dock->setWidget(content);
    dock->setTitleBarWidget(new QWidget(dock)); // the panels name themselves
    dock->setFeatures(QDockWidget::DockWidgetClosable);
    m_window->addDockWidget(area, dock);
    m_side.append(dock);
    return dock;
}

QDockWidget *Docks::addBottom(const QString &name, const QString &title, QWidget *content)
{
    auto *dock = new QDockWidget(title, m_window);
    dock->setObjectName(name);
    dock->setWidget(content);
    dock->setTitleBarWidget(new QWidget(dock)); // the tab is its title
    dock->setFeatures(QDockWidget::DockWidgetClosable);
    m_window->addDockWidget(Qt::BottomDockWidgetArea, dock);
    if (!m_bottom.isEmpty())
        m_window->tabifyDockWidget(m_bottom.last(), dock);
    m_bottom.append(dock);
    return dock;
}

void Docks::placeAll()
{
    // On a small screen the sides leave room for three articles.
    const int width = m_window->width();
    const QList<int> sides = width >= 1600 ? QList{232, 360} : width >= 1400 ? QList{232, 316} : QList{200, 292};
    m_window->resizeDocks(m_side, sides, Qt::Horizontal);
    m_window->resizeDocks({m_bottom.first()}, {m_window->height() >= 1000 ? 260 : 226}, Qt::Vertical);
    m_bottom.first()->raise();
}

void Docks::reset()
{
    for (QDockWidget *dock : m_side + m_bottom)
        dock->show();
    placeAll();
}

void Docks::addToggles(QMenu *menu) const
{
    for (const QDockWidget *dock : m_side + m_bottom)
        menu->addAction(dock->toggleViewAction());
}

void Docks::addGoTo(QMenu *menu, Actions &actions)
{
    int number = 0;
    for (QDockWidget *dock : m_side + m_bottom) {
        // By its own key as it is set; Alt with the panel's number at first.
        const QKeySequence key(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + number++));
        QAction *action = menu->addAction(dock->windowTitle(), key, this, [dock] {
            dock->show();
            dock->raise();
            giveFocus(dock->widget());
        });
        action->setObjectName(QStringLiteral("goTo.") + dock->objectName());
        action->setToolTip(tr("Shows the panel and gives it the keyboard"));
    }
    Q_ASSERT(number <= 9);
    actions.adopt(menu->actions(), QString(menu->title()).remove(u'&'));
}

void Docks::goToTexts(FindingsList *list)
{
    raiseTexts(list);
    list->table()->setFocus(Qt::ShortcutFocusReason);
}

/** To its list, else to the first thing in it that Tab would reach. */
void Docks::giveFocus(QWidget *content)
{
    for (auto *list : content->findChildren<QAbstractItemView *>()) {
        if (list->isVisibleTo(content))
            return list->setFocus(Qt::ShortcutFocusReason);
    }
    QWidgetList widgets = content->findChildren<QWidget *>();
    widgets.prepend(content);
    for (QWidget *widget : std::as_const(widgets)) {
        if ((widget->focusPolicy() & Qt::TabFocus) && widget->isEnabled() && widget->isVisibleTo(content))
            return widget->setFocus(Qt::ShortcutFocusReason);
    }
}

void Docks::connectPanels()
{
    connect(m_articles, &ArticlesPanel::articleActivated, this, &Docks::articleActivated);
    connect(m_articles, &ArticlesPanel::allDiscrepanciesRequested, this, &Docks::raiseDiscrepancies);
    connect(m_articles, &ArticlesPanel::discrepancyActivated, this, &Docks::showDiscrepancy);
    connect(m_inspector, &Inspector::claimRequested, this, &Docks::claimRequested);
    connect(m_inspector, &Inspector::claimActivated, this, [this](const QString &id) {
        raiseClaims();
        m_claims->editClaim(id);
    });
    connect(m_inspector, &Inspector::placeActivated, this, &Docks::placeActivated);
    connect(m_inspector, &Inspector::pairActivated, this, &Docks::pairActivated);
    connect(m_inspector, &Inspector::decisionMade, this, &Docks::decisionMade);
    connect(m_timeline, &TimelinePanel::placeActivated, this, &Docks::placeActivated);
    connect(m_coverage, &CoverageView::placesActivated, this, &Docks::showRow);
    connect(m_claims, &ClaimsPanel::placesActivated, this, &Docks::showRow);
    for (FindingsList *list : m_texts->lists() + QList{m_discrepancies, m_matches, m_search}) {
        connect(list, &FindingsList::placesActivated, this, &Docks::showRow);
        connect(list, &FindingsList::spanActivated, this, &Docks::spanActivated);
    }
}

void Docks::showRow(const QList<SentenceRef> &places)
{
    // Two places in different articles are shown side by side.
    for (const SentenceRef &other : places) {
        if (other.article != places.first().article) {
            Q_EMIT pairActivated(places.first(), other);
            return;
        }
    }
    Q_EMIT placeActivated(places.first());
}

void Docks::showDiscrepancy(int discrepancy)
{
    QList<SentenceRef> places;
    for (const DiscrepancyValue &value : m_index->comparison().discrepancies.at(discrepancy).values)
        places += value.sentences;
    if (!places.isEmpty())
        showRow(places);
}

void Docks::writeClaim(SentenceRef sentence, Span span)
{
    raiseClaims();
    m_claims->newClaim(sentence, span);
}

void Docks::editClaim()
{
    raiseClaims();
    m_claims->editCurrent();
}

void Docks::setIndex(const SnapshotIndexPtr &index)
{
    m_index = index;
    m_articles->setIndex(index);
    m_inspector->setIndex(index);
    m_timeline->setIndex(index);
    m_discrepanciesModel->setIndex(index);
    m_matchesModel->setIndex(index);
    m_searchModel->setIndex(index);
    for (const FindingsList *list : m_texts->lists())
        list->model()->setIndex(index);
    m_coverage->setIndex(index);
    m_claims->setIndex(index);
}

void Docks::setSentence(std::optional<SentenceRef> sentence)
{
    m_inspector->setSentence(sentence);
    m_timeline->view()->setSentence(sentence);
    if (sentence)
        m_articles->setCurrentArticle(sentence->article);
}

void Docks::raise(QWidget *content)
{
    for (QDockWidget *dock : std::as_const(m_bottom)) {
        if (dock->widget() != content)
            continue;
        dock->show();
        dock->raise();
    }
}

void Docks::raiseTimeline()
{
    raise(m_timeline);
}

void Docks::raiseDiscrepancies()
{
    raise(m_discrepancies);
}

void Docks::raiseMatches()
{
    raise(m_matches);
}

void Docks::raiseCoverage()
{
    raise(m_coverage);
}

void Docks::raiseClaims()
{
    raise(m_claims);
}

void Docks::raiseTexts(FindingsList *list)
{
    m_texts->setCurrent(list);
    raise(m_texts);
}

void Docks::raiseSearch()
{
    raise(m_search);
}

} // namespace Counterpoint
