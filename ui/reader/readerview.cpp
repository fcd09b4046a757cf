// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readerview.h"

#include "readerview_p.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QListView>

namespace Counterpoint
{

ReaderView::ReaderView(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(d->strip, 1);
    layout->addWidget(d->spines);
    layout->addWidget(d->stack, 1);
    setAccessibleName(tr("Articles side by side"));
}

ReaderView::~ReaderView()
{
    delete d->strip; // its panes ask d until they are gone
    delete d->stack;
}

void ReaderView::setIndex(const SnapshotIndexPtr &index)
{
    d->setIndex(index);
}

std::optional<SentenceRef> ReaderView::selectedSentence() const
{
    return d->selected;
}

std::optional<ArticleSpan> ReaderView::selectedFurniture() const
{
    return d->greyed;
}

std::optional<ArticleSpan> ReaderView::selectedSpan() const
{
    const int article = d->leadingArticle();
    if (article >= 0 && !d->isStacked) {
        if (const auto marked = d->strip->pane(article)->text()->markedSpan())
            return ArticleSpan{article, *marked};
    }
    if (!d->selected)
        return d->greyed;
    const Article &selected = d->comparison().article(*d->selected);
    return ArticleSpan{d->selected->article, selected.sentences.at(d->selected->sentence).span};
}

QPoint ReaderView::menuPlace() const
{
    if (d->isStacked) {
        const QRect row = d->selected ? d->stack->placeOf(*d->selected) : QRect();
        const QWidget *viewport = d->stack->list()->viewport();
        return viewport->mapToGlobal(row.isNull() ? viewport->rect().center() : row.center());
    }
    auto place = d->greyed;
    if (d->selected)
        place = ArticleSpan{d->selected->article,
                            d->comparison().article(*d->selected).sentences.at(d->selected->sentence).span};
    const ArticlePane *pane = d->strip->pane(place ? place->article : d->leadingArticle());
    if (!pane)
        return mapToGlobal(rect().center());
    return place ? pane->text()->placeBelow(place->span) : pane->mapToGlobal(pane->rect().center());
}

Roles ReaderView::visibleRoles() const
{
    return d->roles;
}

int ReaderView::focusedArticle() const
{
    return d->focused;
}

bool ReaderView::isArticleShown(int article) const
{
    return d->strip->isShown(article);
}

bool ReaderView::canGoBack() const
{
    return d->history.canGoBack();
}

bool ReaderView::canGoForward() const
{
    return d->history.canGoForward();
}

QList<int> ReaderView::articleOrder() const
{
    return d->order.arranged(d->comparison().articles);
}

int ReaderView::baseArticle() const
{
    const QList<Article> &articles = d->comparison().articles;
    const auto base = std::ranges::find(articles, d->order.base, &Article::place);
    return d->order.base.isEmpty() || base == articles.end() ? -1 : static_cast<int>(base - articles.begin());
}

void ReaderView::moveArticle(int article, int step)
{
    if (d->strip->pane(article))
        d->movePane(article, step);
}

void ReaderView::toggleBase(int article)
{
    if (!d->strip->pane(article))
        return;
    const QString place = d->comparison().articles.at(article).place();
    d->order.base = d->order.base == place ? QString() : place;
    d->arrange();
    d->strip->reveal(d->strip->pane(article));
    d->realign.start();
}

bool ReaderView::isStacked() const
{
    return d->isStacked;
}

void ReaderView::setStacked(bool isStacked)
{
    d->setStacked(isStacked);
}

int ReaderView::zoomPercent() const
{
    return d->zoom;
}

QByteArray ReaderView::saveLayout() const
{
    QJsonObject widths;
    QJsonArray locked;
    for (const ArticlePane *pane : d->strip->panes()) {
        const QString file = d->comparison().articles.at(pane->article()).place();
        widths.insert(file, pane->width());
        if (pane->header()->isLocked())
            locked.append(file);
    }
    QStringList hidden(d->hidden.begin(), d->hidden.end());
    hidden.sort();
    QJsonArray selected;
    if (d->selected)
        selected = {d->comparison().article(*d->selected).place(), d->selected->sentence};
    const QJsonObject layout{{QStringLiteral("selected"), selected},
                             {QStringLiteral("base"), d->order.base},
                             {QStringLiteral("order"), QJsonArray::fromStringList(d->order.wanted)},
                             {QStringLiteral("hidden"), QJsonArray::fromStringList(hidden)},
                             {QStringLiteral("locked"), locked},
                             {QStringLiteral("stacked"), d->isStacked},
                             {QStringLiteral("widths"), widths}};
    return QJsonDocument(layout).toJson(QJsonDocument::Compact);
}

void ReaderView::restoreLayout(const QByteArray &bytes)
{
    const QJsonObject layout = QJsonDocument::fromJson(bytes).object();
    if (layout.isEmpty())
        return;
    QSet<QString> hidden;
    for (const auto &file : layout.value(QStringLiteral("hidden")).toArray())
        hidden.insert(file.toString());
    d->setHidden(hidden);
    d->order.base = layout.value(QStringLiteral("base")).toString();
    d->order.wanted = layout.value(QStringLiteral("order")).toVariant().toStringList();
    d->arrange();
    const QJsonArray locked = layout.value(QStringLiteral("locked")).toArray();
    const QJsonObject widths = layout.value(QStringLiteral("widths")).toObject();
    QList<int> sizes;
    for (const int article : articleOrder()) {
        const ArticlePane *pane = d->strip->pane(article);
        const QString file = d->comparison().articles.at(article).place();
        pane->header()->setLocked(locked.contains(file));
        sizes.append(widths.value(file).toInt(pane->width()));
    }
    d->strip->splitter()->setSizes(sizes);
    d->setStacked(layout.value(QStringLiteral("stacked")).toBool());
    const QJsonArray selected = layout.value(QStringLiteral("selected")).toArray();
    const auto article = std::ranges::find(d->comparison().articles, selected.first().toString(), &Article::place);
    if (!selected.isEmpty() && article != d->comparison().articles.end())
        d->select({static_cast<int>(article - d->comparison().articles.begin()), selected.at(1).toInt()});
}

void ReaderView::setSelectedSentence(SentenceRef sentence)
{
    d->selectInPlace(sentence);
}

void ReaderView::clearSelection()
{
    d->clear();
}

void ReaderView::showSpan(const ArticleSpan &span)
{
    d->showSpan(span);
}

void ReaderView::showPair(SentenceRef a, SentenceRef b)
{
    d->selectInPlace(a, b);
    if (d->isValid(b) && b.article != a.article)
        d->strip->reveal(d->strip->pane(b.article));
}

void ReaderView::setVisibleRoles(Roles roles)
{
    if (roles == d->roles)
        return;
    d->roles = roles;
    d->refreshMarks();
    Q_EMIT visibleRolesChanged(roles);
}

void ReaderView::setRoleVisible(Role role, bool isVisible)
{
    setVisibleRoles(isVisible ? d->roles | role : d->roles & ~Roles(role));
}

void ReaderView::setSearchHits(const QList<ArticleSpan> &hits)
{
    d->hits = hits;
    d->hit.reset();
    d->refreshMarks();
}

void ReaderView::nextSearchHit()
{
    d->stepHit(1);
}

void ReaderView::previousSearchHit()
{
    d->stepHit(-1);
}

void ReaderView::nextSentence()
{
    d->run(ReaderCommand::NextSentence);
}

void ReaderView::previousSentence()
{
    d->run(ReaderCommand::PreviousSentence);
}

void ReaderView::nextLink()
{
    d->run(ReaderCommand::NextLink);
}

void ReaderView::previousLink()
{
    d->run(ReaderCommand::PreviousLink);
}

void ReaderView::nextConflict()
{
    d->run(ReaderCommand::NextConflict);
}

void ReaderView::previousConflict()
{
    d->run(ReaderCommand::PreviousConflict);
}

void ReaderView::nextGreyed()
{
    d->run(ReaderCommand::NextGreyed);
}

void ReaderView::previousGreyed()
{
    d->run(ReaderCommand::PreviousGreyed);
}

void ReaderView::goToCounterpart()
{
    d->goToCounterpart();
}

void ReaderView::back()
{
    if (const auto place = d->history.back()) {
        d->select(*place, Private::Visit::Silent);
        d->focusText(place->article);
        Q_EMIT historyChanged();
    }
}

void ReaderView::forward()
{
    if (const auto place = d->history.forward()) {
        d->select(*place, Private::Visit::Silent);
        d->focusText(place->article);
        Q_EMIT historyChanged();
    }
}

void ReaderView::focusArticle(int article)
{
    if (!d->strip->isShown(article))
        return;
    d->setFocused(article);
    d->strip->reveal(d->strip->pane(article));
    d->focusText(article);
}

void ReaderView::showArticle(int article)
{
    if (!d->strip->pane(article))
        return;
    d->show(article);
    focusArticle(article);
}

void ReaderView::togglePaneLock(int article)
{
    if (const ArticlePane *pane = d->strip->pane(article))
        pane->header()->setLocked(!pane->header()->isLocked());
}

void ReaderView::focusNextPane()
{
    d->stepPane(1);
}

void ReaderView::focusPreviousPane()
{
    d->stepPane(-1);
}

void ReaderView::soloArticle(int article)
{
    if (!d->strip->pane(article))
        return;
    QSet<QString> others;
    for (int i = 0; i < d->comparison().articles.size(); ++i) {
        if (i != article)
            others.insert(d->comparison().articles.at(i).place());
    }
    d->setHidden(d->hidden == others ? QSet<QString>() : others);
}

void ReaderView::hideArticle(int article)
{
    if (!d->strip->pane(article))
        return;
    if (d->strip->shownPanes().size() == 1 && d->strip->isShown(article)) {
        Q_EMIT messageRequested(tr("The only article in sight is not hidden."));
        return;
    }
    QSet<QString> files = d->hidden;
    files.insert(d->comparison().articles.at(article).place());
    d->setHidden(files);
}

void ReaderView::showAllArticles()
{
    d->setHidden({});
}

void ReaderView::zoomIn()
{
    d->setZoom(d->zoom + 10);
}

void ReaderView::zoomOut()
{
    d->setZoom(d->zoom - 10);
}

void ReaderView::resetZoom()
{
    d->setZoom(100);
}

void ReaderView::setZoomPercent(int percent)
{
    d->setZoom(percent);
}

void ReaderView::setTypography(bool hasSerifs, int lineSpacing)
{
    d->setTypography(hasSerifs, std::clamp(lineSpacing, 120, 220) / 100.0);
}

void ReaderView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        d->fillPanes(true);
        d->realign.start();
    }
}

void ReaderView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    d->refreshSpines();
}

void ReaderView::setLinkedScrolling(bool isLinked)
{
    d->linker.setEnabled(isLinked);
}

void ReaderView::setOverviewVisible(bool isVisible)
{
    d->isOverviewVisible = isVisible;
    for (ArticlePane *pane : d->strip->panes())
        pane->setOverviewVisible(isVisible);
}

} // namespace Counterpoint
