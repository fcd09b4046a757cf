// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/shell/rowmenus.h>

#include <ui/claims/claimspanel.h>
#include <ui/common/rowmenu.h>
#include <ui/findings/findingslist.h>
#include <ui/findings/listchooser.h>
#include <ui/matrix/coverageview.h>
#include <ui/models/discrepanciesmodel.h>
#include <ui/models/matchesmodel.h>
#include <ui/models/searchmodel.h>
#include <ui/reader/readerview.h>
#include <ui/shell/actions.h>
#include <ui/shell/articlespanel.h>
#include <ui/shell/docks.h>
#include <ui/shell/linecommands.h>
#include <ui/shell/stalecommands.h>
#include <ui/timeline/timelinepanel.h>
#include <ui/timeline/timelineview.h>

#include <model/vocabulary.h>

#include <QMenu>

namespace Counterpoint
{

namespace
{

QList<ActionId> eventActions()
{
    return {ActionId::MergeEvent, ActionId::SplitEvent, ActionId::MoveToEvent, ActionId::NameEvent};
}

/** Of a cell of the matrix what its article tells; of the event itself nothing, which is all. */
QList<SentenceRef> sentencesMeant(RowTarget::Kind kind, const QModelIndex &cell)
{
    const bool isArticle = kind == RowTarget::Kind::Event && cell.column() >= CoverageModel::FirstArticle;
    return isArticle ? cell.data(PlacesRole).value<QList<SentenceRef>>() : QList<SentenceRef>();
}

} // namespace

RowMenus::RowMenus(const Rooms &rooms, const Actions &actions, QWidget *window)
    : QObject(window)
    , m_rooms(rooms)
    , m_actions(actions)
    , m_window(window)
    , m_stale(new StaleCommands(rooms.decisions, window))
{
    using Kind = RowTarget::Kind;
    const Docks *docks = rooms.docks;
    for (FindingsList *list : {docks->discrepancies(), docks->matches()})
        list->setVerdictActions({{Verdict::Accepted, actions[ActionId::VerdictReal]},
                                 {Verdict::Reconciled, actions[ActionId::VerdictReconciled]},
                                 {Verdict::Rejected, actions[ActionId::VerdictNot]}});
    addList({docks->discrepancies()->table(),
             Kind::Discrepancy,
             {DiscrepanciesModel::Subject, DiscrepanciesModel::Values},
             {ActionId::VerdictReal, ActionId::VerdictReconciled, ActionId::VerdictNot}});
    addList({docks->matches()->table(),
             Kind::Match,
             {MatchesModel::First, MatchesModel::Second},
             {ActionId::VerdictReal, ActionId::VerdictNot}});
    addList({docks->claims()->table(),
             Kind::Claim,
             {ClaimsModel::Text, ClaimsModel::Speaker},
             {ActionId::EditClaim, ActionId::RemoveClaim}});
    addList({docks->coverage()->table(), Kind::Event, {CoverageModel::When, CoverageModel::Event}, eventActions()});
    addList({docks->searchResults()->table(), Kind::Found, {SearchModel::Text}, {}});
    for (const FindingsList *list : docks->texts()->lists()) {
        QList<int> columns;
        for (int column = 0; column < list->model()->columnCount(); ++column)
            columns.append(column);
        addList({list->table(), Kind::Found, columns, {}});
    }
    addTimeline();
    connect(docks->articles(), &ArticlesPanel::articleMenuRequested, this, &RowMenus::showArticleMenu);
    connect(m_rooms.reader, &ReaderView::articleMenuRequested, this, &RowMenus::showArticleMenu);
}

void RowMenus::setIndex(const SnapshotIndexPtr &index)
{
    m_index = index;
    m_stale->setIndex(index);
}

void RowMenus::addList(const List &list)
{
    connect(new RowMenu(list.view), &RowMenu::requested, this,
            [this, list](const QModelIndex &row, const QPoint &place) { showMenu(list, row, place); });
}

void RowMenus::addTimeline()
{
    connect(m_rooms.docks->timeline()->view(), &TimelineView::menuRequested, this,
            [this](SentenceRef sentence, const QString &event, const QString &text, const QPoint &place) {
                QMenu *menu = makeMenu(QStringLiteral("rowMenu"));
                menu->addAction(tr("&Go there"), m_rooms.docks,
                                [this, sentence] { m_rooms.docks->showRow({sentence}); });
                menu->addSeparator();
                for (ActionId id : eventActions())
                    menu->addAction(m_actions[id]);
                menu->addSeparator();
                finish(menu, {RowTarget::Kind::Event, event, text, place, {sentence}});
            });
}

QMenu *RowMenus::makeMenu(const QString &name) const
{
    auto *menu = new QMenu(m_window);
    menu->setObjectName(name);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    return menu;
}

void RowMenus::showMenu(const List &list, const QModelIndex &row, const QPoint &place)
{
    if (const QVariant stale = row.data(StaleRole); stale.isValid())
        return m_stale->showMenu(stale.toInt(), place);
    QMenu *menu = makeMenu(QStringLiteral("rowMenu"));
    addGoThere(menu, row);
    menu->addSeparator();
    for (ActionId id : list.actions)
        menu->addAction(m_actions[id]);
    const QVariant span = row.data(SpanRole); // only of what is not article text
    if (span.isValid()) {
        m_rooms.lines->addReason(menu, span.value<ArticleSpan>());
        for (ActionId id : {ActionId::TurnLine, ActionId::TurnLineOfOutlet})
            menu->addAction(m_actions[id]);
    }
    menu->addSeparator();
    QStringList words;
    for (int column : list.columns) {
        if (const QString text = row.siblingAtColumn(column).data().toString(); !text.isEmpty())
            words += text;
    }
    finish(menu,
           {span.isValid() ? RowTarget::Kind::Furniture : list.kind, row.siblingAtColumn(0).data(KeyRole).toString(),
            words.join(u'\n'), place, sentencesMeant(list.kind, row)});
}

void RowMenus::addGoThere(QMenu *menu, const QModelIndex &row)
{
    const auto places = row.data(PlacesRole).value<QList<SentenceRef>>();
    const QVariant span = row.data(SpanRole);
    QAction *go = menu->addAction(tr("&Go there"), m_rooms.docks, [this, places, span] {
        if (span.isValid())
            Q_EMIT m_rooms.docks->spanActivated(span.value<ArticleSpan>());
        else
            m_rooms.docks->showRow(places);
    });
    go->setEnabled(span.isValid() || !places.isEmpty());
    go->setToolTip(go->isEnabled() ? QString() : tr("No article says this"));
}

void RowMenus::finish(QMenu *menu, const RowTarget &target)
{
    menu->addAction(m_actions[ActionId::CopyText]);
    m_rooms.subject->setRow(target, menu);
    menu->popup(target.place);
}

void RowMenus::showArticleMenu(int article, const QPoint &place)
{
    QMenu *menu = makeMenu(QStringLiteral("articleMenu"));
    ReaderView *reader = m_rooms.reader;
    const QString file = m_index->comparison().articles.at(article).place();
    const auto add = [this, menu, file](const QString &words, auto slot) {
        menu->addAction(words, this, [this, file, slot] { slot(m_index->articleOf(file)); });
    };
    menu->addAction(m_actions[ActionId::SoloArticle]);
    if (reader->isArticleShown(article)) {
        add(tr("&Go there"), [reader](int which) { reader->showArticle(which); });
        for (ActionId id : {ActionId::HideArticle, ActionId::BaseArticle, ActionId::MoveLeft, ActionId::MoveRight})
            menu->addAction(m_actions[id]);
    } else {
        add(tr("&Show pane"), [reader](int which) { reader->showArticle(which); });
    }
    menu->addSeparator();
    for (ActionId id : {ActionId::EditArticle, ActionId::Metadata, ActionId::MoveArticle, ActionId::ExcludeArticle,
                        ActionId::RemoveArticle})
        menu->addAction(m_actions[id]);
    menu->addSeparator();
    const PublicationDate &published = m_index->comparison().articles.at(article).metadata.published;
    const QString words = m_index->comparison().articleName(article) + u'\n'
        + Vocabulary::published(published, QLocale()) + u'\n' + file;
    finish(menu, {RowTarget::Kind::Article, file, words, place});
}

} // namespace Counterpoint
