// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the analyst goes: sentences, links, panes, places.

#include "readerview_p.h"

#include <model/vocabulary.h>

#include <QAccessible>
#include <QScrollBar>

namespace Counterpoint
{

namespace
{

constexpr Roles kMatches = Role::Verbatim | Role::Near | Role::Paraphrase | Role::Partial;

} // namespace

bool ReaderView::Private::isValid(SentenceRef sentence) const
{
    const QList<Article> &articles = comparison().articles;
    return sentence.article >= 0 && sentence.article < articles.size() && sentence.sentence >= 0
        && sentence.sentence < articles.at(sentence.article).sentences.size();
}

int ReaderView::Private::leadingArticle() const
{
    if (strip->isShown(focused))
        return focused;
    const auto shown = strip->shownPanes();
    return shown.isEmpty() ? -1 : shown.first()->article();
}

Roles ReaderView::Private::conflictRoles() const
{
    return roles & Role::WeakConflict ? Role::Conflict | Role::WeakConflict : Roles(Role::Conflict);
}

void ReaderView::Private::select(SentenceRef sentence, Visit visit, std::optional<SentenceRef> wanted)
{
    if (!isValid(sentence))
        return;
    show(sentence.article);
    selected = sentence;
    greyed.reset();
    partner = wanted && isValid(*wanted) && wanted->article != sentence.article ? wanted : std::nullopt;
    if (visit == Visit::Remember) {
        history.visit(sentence);
        Q_EMIT q->historyChanged();
    }
    ArticlePane *pane = strip->pane(sentence.article);
    refreshMarks();
    pane->text()->placeCursor(sentence.sentence);
    setFocused(sentence.article);
    alignToSelected();
    strip->reveal(pane);
    announce(sentence);
    Q_EMIT q->sentenceSelected(sentence);
}

void ReaderView::Private::selectInPlace(SentenceRef sentence, std::optional<SentenceRef> wanted)
{
    const int base = leadingArticle();
    if (!isStacked || !isValid(sentence) || sentence.article == base)
        return select(sentence, Visit::Remember, wanted);
    if (wanted && wanted->article == base)
        return select(*wanted, Visit::Remember, sentence);
    if (const auto counterpart = links.best(sentence, base))
        return select(counterpart->ref, Visit::Remember, sentence);
    select(sentence, Visit::Remember, wanted);
}

void ReaderView::Private::show(int article)
{
    if (strip->isShown(article))
        return;
    QSet<QString> files = hidden;
    files.remove(comparison().articles.at(article).place());
    setHidden(files);
}

void ReaderView::Private::showSpan(const ArticleSpan &span)
{
    if (span.article < 0 || span.article >= comparison().articles.size())
        return;
    const int furniture = furnitureHolding(comparison().articles.at(span.article), span.span.start);
    if (const auto sentence = index->sentenceAt(span.article, span.span.start)) {
        selectInPlace(*sentence);
    } else if (furniture >= 0) {
        selectFurniture(placeOfFurniture(span.article, furniture));
    } else {
        show(span.article);
        setFocused(span.article);
        strip->reveal(strip->pane(span.article));
    }
    // A long sentence may be on the screen without the words sought; text that is not compared is in no sentence.
    strip->pane(span.article)->text()->ensureSpanVisible(span.span);
}

void ReaderView::Private::selectFurniture(const ArticleSpan &span)
{
    show(span.article);
    selected.reset();
    partner.reset();
    greyed = span;
    const Article &article = comparison().articles.at(span.article);
    refreshMarks();
    setFocused(span.article);
    strip->reveal(strip->pane(span.article));
    strip->pane(span.article)->text()->ensureSpanVisible(span.span);
    say(span.article,
        textIn(article.text, span.span).toString() + QStringLiteral(". ")
            + Vocabulary::furniture(article.furniture.at(furnitureHolding(article, span.span.start))));
    Q_EMIT q->furnitureSelected(span);
}

void ReaderView::Private::clear()
{
    if (!selected && !greyed)
        return;
    selected.reset();
    greyed.reset();
    partner.reset();
    refreshMarks();
    Q_EMIT q->selectionCleared();
}

void ReaderView::Private::announce(SentenceRef sentence)
{
    QStringList parts{comparison().text(sentence).toString()};
    for (const Counterpart &counterpart : links.counterparts(sentence))
        parts.append(roleTitle(counterpart.role) + u' ' + Vocabulary::badge(counterpart.ref.article));
    say(sentence.article, parts.join(QStringLiteral(". ")));
}

void ReaderView::Private::say(int article, const QString &words)
{
    QAccessibleAnnouncementEvent event(strip->pane(article)->text(), words);
    QAccessible::updateAccessibility(&event);
}

void ReaderView::Private::run(ReaderCommand command)
{
    switch (command) {
    case ReaderCommand::NextSentence:
        return stepSentence(1);
    case ReaderCommand::PreviousSentence:
        return stepSentence(-1);
    case ReaderCommand::Counterpart:
        return goToCounterpart();
    case ReaderCommand::Back:
        return q->back();
    case ReaderCommand::Forward:
        return q->forward();
    case ReaderCommand::NextLink:
        return stepLink(1, roles & kMatches, false, tr("No further match in this article"));
    case ReaderCommand::PreviousLink:
        return stepLink(-1, roles & kMatches, false, tr("No earlier match in this article"));
    case ReaderCommand::NextConflict:
        return stepLink(1, conflictRoles(), true, tr("No further discrepancy"));
    case ReaderCommand::PreviousConflict:
        return stepLink(-1, conflictRoles(), true, tr("No earlier discrepancy"));
    case ReaderCommand::NextGreyed:
        return stepGreyed(1);
    case ReaderCommand::PreviousGreyed:
        return stepGreyed(-1);
    case ReaderCommand::NextPane:
        return stepPane(1);
    case ReaderCommand::PreviousPane:
        return stepPane(-1);
    case ReaderCommand::Claim:
        return requestClaim();
    case ReaderCommand::Clear:
        return clear();
    case ReaderCommand::ZoomIn:
        return setZoom(zoom + 10);
    case ReaderCommand::ZoomOut:
        return setZoom(zoom - 10);
    case ReaderCommand::ZoomReset:
        return setZoom(100);
    }
}

void ReaderView::Private::stepSentence(int step)
{
    const int article = leadingArticle();
    if (article < 0)
        return;
    SentenceRef next{article, 0};
    if (selected && selected->article == article)
        next.sentence = selected->sentence + step;
    else if (greyed && greyed->article == article)
        next.sentence = sentenceAt(comparison().articles.at(article), greyed->span.start) + (step > 0 ? 1 : 0);
    else
        next.sentence = std::max(
            0, isStacked ? stack->firstVisibleSentence() : strip->pane(article)->text()->firstVisibleSentence());
    select(next);
}

/** From what is selected, else from what is seen first. */
void ReaderView::Private::stepGreyed(int step)
{
    const int number = leadingArticle();
    if (number < 0)
        return;
    const Article &article = comparison().articles.at(number);
    ArticleText *text = strip->pane(number)->text();
    std::optional<qsizetype> from;
    if (greyed && greyed->article == number)
        from = greyed->span.start;
    else if (selected && selected->article == number)
        from = article.sentences.at(selected->sentence).span.start;
    std::optional<int> next;
    for (int i = 0; i < article.furniture.size(); ++i) {
        const Span span = article.furniture.at(i).span;
        const bool isAhead
            = from ? span.start > *from : text->spanExtent(span).bottom > text->verticalScrollBar()->value();
        const bool isBehind = from ? span.start < *from : !isAhead;
        if (step > 0 ? isAhead && !next : isBehind)
            next = i;
    }
    if (next) {
        selectFurniture(placeOfFurniture(number, *next));
        focusText(number);
    } else {
        Q_EMIT q->messageRequested(step > 0 ? tr("No further text in grey in this article")
                                            : tr("No earlier text in grey in this article"));
    }
}

void ReaderView::Private::stepLink(int step, Roles wanted, bool isAcrossPanes, const QString &message)
{
    const auto shown = strip->shownPanes();
    const auto start = std::ranges::find(shown, leadingArticle(), &ArticlePane::article);
    if (start == shown.end())
        return;
    const bool isHere = selected && selected->article == (*start)->article();
    int from = isHere ? selected->sentence : -1;
    for (auto place = start - shown.begin(); place >= 0 && place < shown.size(); place += step) {
        const int article = shown.at(place)->article();
        if (const auto sentence = links.next(article, from, step, wanted)) {
            select({article, *sentence});
            focusText(article);
            return;
        }
        from = -1;
        if (!isAcrossPanes)
            break;
    }
    Q_EMIT q->messageRequested(message);
}

void ReaderView::Private::stepPane(int step)
{
    const auto shown = strip->shownPanes();
    if (shown.isEmpty())
        return;
    const auto at = std::ranges::find(shown, leadingArticle(), &ArticlePane::article) - shown.begin();
    q->focusArticle(shown.at((at + step + shown.size()) % shown.size())->article());
}

/** The hit to begin with: the next from where the analyst is. */
qsizetype ReaderView::Private::nearestHit(int step) const
{
    if (!selected)
        return step > 0 ? 0 : hits.size() - 1;
    const qsizetype start = comparison().article(*selected).sentences.at(selected->sentence).span.start;
    const auto after = std::ranges::find_if(hits, [this, start](const ArticleSpan &found) {
        return std::pair(found.article, found.span.start) >= std::pair(selected->article, start);
    });
    const qsizetype next = after - hits.begin();
    return step > 0 ? next % hits.size() : (next - 1 + hits.size()) % hits.size();
}

void ReaderView::Private::stepHit(int step)
{
    if (hits.isEmpty()) {
        Q_EMIT q->messageRequested(tr("Nothing found"));
        return;
    }
    hit = hit ? (*hit + step + hits.size()) % hits.size() : nearestHit(step);
    refreshMarks();
    showSpan(hits.at(*hit));
    Q_EMIT q->messageRequested(tr("Hit %1 of %2").arg(*hit + 1).arg(hits.size()));
}

void ReaderView::Private::goToCounterpart()
{
    if (!selected)
        return;
    const auto shown = strip->shownPanes();
    const auto at = std::ranges::find(shown, selected->article, &ArticlePane::article) - shown.begin();
    for (qsizetype i = 1; i < shown.size(); ++i) {
        const int article = shown.at((at + i) % shown.size())->article();
        if (const auto best = links.best(*selected, article)) {
            select(best->ref);
            focusText(article);
            return;
        }
    }
    Q_EMIT q->messageRequested(index->snapshot().isPreliminary ? tr("The articles are being compared")
                                                               : tr("No counterpart in another article"));
}

void ReaderView::Private::requestClaim()
{
    if (const auto span = q->selectedSpan())
        Q_EMIT q->claimRequested(*span);
}

} // namespace Counterpoint
