// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Which articles are seen and where: order, hiding, spines, panes or stack.

#include "readerview_p.h"

#include <model/vocabulary.h>

namespace Counterpoint
{

void ReaderView::Private::connectStack()
{
    stack->hide();
    QObject::connect(stack, &StackView::baseRequested, q, &ReaderView::focusArticle);
    QObject::connect(stack, &StackView::sentenceClicked, q, [this](SentenceRef sentence) { select(sentence); });
    QObject::connect(stack, &StackView::counterpartOpened, q, [this](SentenceRef sentence) { select(sentence); });
    QObject::connect(stack, &StackView::pairClicked, q, &ReaderView::showPair);
    QObject::connect(stack, &StackView::commandRequested, q, [this](ReaderCommand command) { run(command); });
    QObject::connect(stack, &StackView::paneRequested, q, [this](int number) { showPane(number); });
    QObject::connect(stack, &StackView::zoomStepped, q, [this](int steps) { setZoom(zoom + 10 * steps); });
    QObject::connect(stack, &StackView::menuRequested, q, [this](SentenceRef sentence, const QPoint &position) {
        if (selected != sentence)
            select(sentence);
        Q_EMIT q->contextMenuRequested(sentence, position);
    });
}

void ReaderView::Private::showPane(int number)
{
    if (const auto shown = strip->shownPanes(); number < shown.size())
        q->focusArticle(shown.at(number)->article());
}

void ReaderView::Private::setStacked(bool isWanted)
{
    if (isWanted == isStacked)
        return;
    isStacked = isWanted;
    const bool hasKeyboard = q->isAncestorOf(q->window()->focusWidget());
    strip->setVisible(!isStacked);
    stack->setVisible(isStacked);
    refreshSpines();
    if (isStacked)
        refreshStack();
    else
        stack->clear();
    offerFocus();
    if (hasKeyboard)
        focusText(leadingArticle());
    realign.start();
    Q_EMIT q->stackedChanged(isStacked);
}

void ReaderView::Private::refreshStack()
{
    if (isStacked)
        stack->setContent(leadingArticle(), index, markInput(), partner);
}

void ReaderView::Private::focusText(int article)
{
    if (isStacked)
        stack->setFocus(Qt::ShortcutFocusReason);
    else if (const ArticlePane *pane = strip->pane(article))
        pane->text()->setFocus(Qt::ShortcutFocusReason);
}

/** What was hidden beside articles that are gone may be all that is left: an empty view would say nothing. */
void ReaderView::Private::showSomething()
{
    const auto isHidden = [this](const Article &article) { return hidden.contains(article.place()); };
    if (std::ranges::all_of(comparison().articles, isHidden))
        hidden.clear();
}

void ReaderView::Private::setHidden(const QSet<QString> &files)
{
    hidden = files;
    showSomething();
    const QList<Article> &articles = comparison().articles;
    for (int i = 0; i < articles.size(); ++i)
        strip->setShown(i, !hidden.contains(articles.at(i).place()));
    strip->fitPanes();
    refreshSpines();
    offerFocus();
    realign.start();
}

void ReaderView::Private::arrange()
{
    strip->setOrder(order.arranged(comparison().articles));
    for (const ArticlePane *pane : strip->panes())
        pane->header()->setBase(!order.base.isEmpty()
                                && comparison().articles.at(pane->article()).place() == order.base);
    strip->splitter()->updateBands();
    refreshSpines();
}

/** Past the next one that is shown. */
void ReaderView::Private::movePane(int article, int step)
{
    const auto shown = strip->shownPanes();
    const qsizetype at = std::ranges::find(shown, article, &ArticlePane::article) - shown.begin();
    const qsizetype to = at + step;
    if (at == shown.size() || to < 0 || to >= shown.size()) {
        Q_EMIT q->messageRequested(step < 0 ? tr("It stands first") : tr("It stands last"));
        return;
    }
    const QList<int> places = order.arranged(comparison().articles);
    order.move(comparison().articles, article, places.indexOf(shown.at(to)->article()));
    arrange();
    strip->reveal(strip->pane(article));
    realign.start();
}

void ReaderView::Private::dragPane(const ArticlePane *pane, int globalX)
{
    const auto shown = strip->shownPanes();
    const qsizetype to = strip->positionAt(pane, globalX);
    const qsizetype at = shown.indexOf(const_cast<ArticlePane *>(pane));
    if (to == at)
        return;
    const QList<int> places = order.arranged(comparison().articles);
    order.move(comparison().articles, pane->article(), places.indexOf(shown.at(to)->article()));
    arrange();
}

void ReaderView::Private::refreshSpines()
{
    const bool isFolded = !isStacked && !strip->fitsInto(q->width());
    spines->setVisible(isFolded);
    if (!isFolded)
        return;
    QList<Spine> folded;
    for (const ArticlePane *pane : strip->shownPanes()) {
        const int side = strip->sideOf(pane);
        if (side == 0)
            continue;
        const int article = pane->article();
        const bool isToAnswer = isAsked(article);
        const auto best = isToAnswer ? counterpartIn(article) : std::optional<Counterpart>();
        folded.append({article, Vocabulary::badge(article), comparison().articleName(article), side < 0, isToAnswer,
                       best ? std::optional(best->role) : std::nullopt});
    }
    spines->setSpines(folded);
}

} // namespace Counterpoint
