// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readerview_p.h"

#include <model/vocabulary.h>
#include <ui/common/theme.h>

#include <QScrollBar>

namespace Counterpoint
{

namespace
{

SnapshotIndexPtr emptyIndex()
{
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->comparison = std::make_shared<Comparison>();
    return std::make_shared<const SnapshotIndex>(snapshot);
}

} // namespace

ReaderView::Private::Private(ReaderView *view)
    : q(view)
    , strip(new PaneStrip(view))
    , stack(new StackView(view))
    , spines(new SpineList(view))
    , index(emptyIndex())
{
    realign.setSingleShot(true);
    realign.setInterval(0);
    QObject::connect(&realign, &QTimer::timeout, q, [this] {
        strip->updateScales();
        if (!selected)
            return;
        alignToSelected();
        strip->reveal(strip->pane(selected->article));
    });
    QObject::connect(strip, &PaneStrip::paneCreated, q, [this](ArticlePane *pane) { connectPane(pane); });
    QObject::connect(strip->splitter(), &BandSplitter::stepRequested, q,
                     [this](int step) { run(step > 0 ? ReaderCommand::NextLink : ReaderCommand::PreviousLink); });
    strip->splitter()->setBandSource(
        [this](const ArticlePane &left, const ArticlePane &right) { return bandsBetween(left, right); });
    QObject::connect(strip, &PaneStrip::moved, q, [this] { refreshSpines(); });
    QObject::connect(spines, &SpineList::articleRequested, q, &ReaderView::focusArticle);
    connectStack();
}

MarkInput ReaderView::Private::markInput() const
{
    const auto current = hit ? std::optional(hits.at(*hit)) : std::nullopt;
    return {index.get(), &links, roles, selected, hits, current, greyed};
}

void ReaderView::Private::connectPane(ArticlePane *pane)
{
    ArticleText *text = pane->text();
    QObject::connect(text, &ArticleText::focusGained, q, [this, pane] { setFocused(pane->article()); });
    QObject::connect(text, &ArticleText::sentenceClicked, q,
                     [this, pane](int sentence) { select({pane->article(), sentence}); });
    QObject::connect(text, &ArticleText::furnitureClicked, q,
                     [this, pane](int furniture) { selectFurniture(placeOfFurniture(pane->article(), furniture)); });
    QObject::connect(text, &ArticleText::furnitureMenuRequested, q,
                     [this, pane](int furniture, const QPoint &position) {
                         const ArticleSpan place = placeOfFurniture(pane->article(), furniture);
                         if (greyed != place)
                             selectFurniture(place);
                         Q_EMIT q->furnitureMenuRequested(position);
                     });
    QObject::connect(text, &ArticleText::commandRequested, q, [this](ReaderCommand command) { run(command); });
    QObject::connect(text, &ArticleText::paneRequested, q, [this](int number) { showPane(number); });
    QObject::connect(text, &ArticleText::zoomStepped, q, [this](int steps) { setZoom(zoom + 10 * steps); });
    QObject::connect(text, &ArticleText::menuRequested, q, [this, pane](int sentence, const QPoint &position) {
        const SentenceRef ref{pane->article(), sentence};
        if (selected != ref)
            select(ref);
        Q_EMIT q->contextMenuRequested(ref, position);
    });
    QObject::connect(text, &ArticleText::scrolledByUser, q,
                     [this, pane] { linker.follow(*pane, strip->shownPanes()); });
    QObject::connect(text, &ArticleText::viewChanged, q, [this] { strip->splitter()->updateBands(); });
    QObject::connect(text, &ArticleText::laidOut, q, [this] { realign.start(); });
    QObject::connect(pane->header(), &PaneHeader::dragged, q, [this, pane](int x) { dragPane(pane, x); });
    QObject::connect(pane->header(), &PaneHeader::menuRequested, q, [this, pane](const QPoint &position) {
        setFocused(pane->article());
        Q_EMIT q->articleMenuRequested(pane->article(), position);
    });
    QObject::connect(pane->header(), &PaneHeader::soloRequested, q, [this, pane] { q->soloArticle(pane->article()); });
    QObject::connect(pane->header(), &PaneHeader::lockChanged, q, [this](bool isLocked) {
        if (!isLocked && selected)
            alignToSelected();
    });
    QObject::connect(pane->overview(), &OverviewBar::stepRequested, q, [this, pane](int step) {
        pane->text()->setFocus();
        run(step > 0 ? ReaderCommand::NextLink : ReaderCommand::PreviousLink);
    });
    text->setToolTipSource([this, pane](int sentence) { return toolTipOf({pane->article(), sentence}); });
    pane->setOverviewVisible(isOverviewVisible);
}

ArticleSpan ReaderView::Private::placeOfFurniture(int article, int furniture) const
{
    return {article, comparison().articles.at(article).furniture.at(furniture).span};
}

Typography ReaderView::Private::typography() const
{
    Typography typography{.font = hasSerifs ? Theme::readingFont() : Theme::plainReadingFont(),
                          .lineHeight = lineHeight};
    typography.font.setPointSizeF(typography.font.pointSizeF() * zoom / 100.0);
    return typography;
}

namespace
{

int sameArticle(int article, const Comparison &before, const Comparison &after)
{
    const auto same = std::ranges::find(after.articles, before.articles.at(article).place(), &Article::place);
    return same == after.articles.end() ? -1 : static_cast<int>(same - after.articles.begin());
}

/** The selected sentence in a new comparison: the same file, the same words at the same place. */
std::optional<SentenceRef> carriedOver(SentenceRef old, const Comparison &before, const Comparison &after)
{
    const int article = sameArticle(old.article, before, after);
    if (article < 0)
        return {};
    const QList<Sentence> &sentences = after.articles.at(article).sentences;
    const auto sentence
        = std::ranges::find(sentences, before.article(old).sentences.at(old.sentence).span, &Sentence::span);
    if (sentence == sentences.end())
        return {};
    const SentenceRef found{article, static_cast<int>(sentence - sentences.begin())};
    return before.text(old) == after.text(found) ? std::optional(found) : std::nullopt;
}

/** What stands in a new comparison where this stood; empty unless it is the same text. */
std::optional<ArticleSpan> samePlace(const ArticleSpan &old, const Comparison &before, const Comparison &after)
{
    const int article = sameArticle(old.article, before, after);
    if (article < 0 || after.articles.at(article).text != before.articles.at(old.article).text)
        return {};
    return ArticleSpan{article, old.span};
}

} // namespace

void ReaderView::Private::setIndex(const SnapshotIndexPtr &next)
{
    const SnapshotIndexPtr before = std::exchange(index, next);
    links = LinkIndex(*index);
    linker.setLinks(&links);
    if (before->snapshot().comparison == index->snapshot().comparison) { // only claims or decisions are new
        for (ArticlePane *pane : strip->panes())
            pane->header()->setCounts(index->counts(pane->article()));
        refreshMarks();
        return;
    }
    setComparison(before->comparison());
}

/** A line that was taken for text, or for no text, stays selected as what it is now. */
void ReaderView::Private::carrySelection(const Comparison &before)
{
    const auto carried = selected ? carriedOver(*selected, before, comparison()) : std::optional<SentenceRef>();
    std::optional<ArticleSpan> place;
    if (selected && !carried)
        place = samePlace({selected->article, before.article(*selected).sentences.at(selected->sentence).span}, before,
                          comparison());
    else if (greyed)
        place = samePlace(*greyed, before, comparison());
    selected = carried;
    greyed.reset();
    if (!place)
        return;
    const Article &article = comparison().articles.at(place->article);
    if (const int furniture = furnitureHolding(article, place->span.start); furniture >= 0)
        greyed = placeOfFurniture(place->article, furniture);
    else
        selected = index->sentenceAt(place->article, place->span.start);
}

void ReaderView::Private::setComparison(const Comparison &before)
{
    const bool hadSentence = selected.has_value();
    carrySelection(before);
    const bool isLost = hadSentence && !selected;
    partner.reset();
    history.clear();
    hits.clear();
    hit.reset();
    const QString focusedFile = focused >= 0 ? before.articles.at(focused).place() : QString();
    const auto same = std::ranges::find(comparison().articles, focusedFile, &Article::place);
    const int last = static_cast<int>(comparison().articles.size()) - 1;
    focused = same == comparison().articles.end() ? std::min(focused, last)
                                                  : static_cast<int>(same - comparison().articles.begin());
    fillPanes(false);
    Q_EMIT q->historyChanged();
    if (isLost)
        Q_EMIT q->selectionCleared();
}

namespace
{

/** What an article keeps although others come and go beside it. */
struct PaneState {
    int scroll = 0;
    int width = 0;
    bool isLocked = false;
};

QHash<QString, PaneState> statesOf(const PaneStrip &strip)
{
    QHash<QString, PaneState> states;
    for (const ArticlePane *pane : strip.panes()) {
        if (pane->comparison())
            states.insert(pane->comparison()->articles.at(pane->article()).place(),
                          {pane->text()->verticalScrollBar()->value(), pane->width(), pane->header()->isLocked()});
    }
    return states;
}

} // namespace

void ReaderView::Private::fillPanes(bool isForced)
{
    const QHash<QString, PaneState> states = statesOf(*strip);
    const int count = static_cast<int>(comparison().articles.size());
    strip->setCount(count);
    showSomething();
    QList<int> widths;
    for (int i = 0; i < count; ++i) {
        const QString file = comparison().articles.at(i).place();
        const PaneState state = states.value(file);
        ArticlePane *pane = strip->pane(i);
        if (isForced || pane->comparison() != index->snapshot().comparison) {
            pane->setArticle(index->snapshot().comparison, i, typography());
            pane->text()->scrollToHeight(state.scroll);
            const QSignalBlocker blocker(pane->header());
            pane->header()->setLocked(state.isLocked);
        }
        pane->header()->setCounts(index->counts(i));
        strip->setShown(i, !hidden.contains(file));
        pane->header()->setFocusShown(i == focused);
        if (state.width > 0)
            widths.append(state.width);
    }
    arrange();
    strip->fitPanes();
    if (!isForced && !widths.isEmpty() && widths.size() == count) {
        QList<int> sizes;
        for (const int article : order.arranged(comparison().articles))
            sizes.append(widths.at(article));
        strip->splitter()->setSizes(sizes);
    }
    strip->updateScales();
    offerFocus();
    refreshMarks();
}

void ReaderView::Private::refreshMarks()
{
    const MarkInput input = markInput();
    for (ArticlePane *pane : strip->panes())
        pane->setMarks(marksOf(pane->article(), input));
    refreshAnswers();
    strip->splitter()->updateBands();
    refreshStack();
}

std::optional<Counterpart> ReaderView::Private::counterpartIn(int article) const
{
    if (partner && partner->article == article) {
        for (const Counterpart &counterpart : links.counterparts(*selected)) {
            if (counterpart.ref == *partner)
                return counterpart;
        }
        return Counterpart{*partner, Role::Partial, 0};
    }
    return links.best(*selected, article);
}

bool ReaderView::Private::isAsked(int article) const
{
    return selected && selected->article != article && !index->snapshot().isPreliminary;
}

void ReaderView::Private::refreshAnswers()
{
    for (const ArticlePane *pane : strip->panes()) {
        const bool isToAnswer = isAsked(pane->article());
        const auto best = isToAnswer ? counterpartIn(pane->article()) : std::optional<Counterpart>();
        pane->header()->setAnswer(isToAnswer, best ? std::optional(best->role) : std::nullopt);
    }
    refreshSpines();
}

void ReaderView::Private::alignToSelected()
{
    const ArticlePane *leader = strip->pane(selected->article);
    if (!leader)
        return;
    leader->text()->ensureSentenceVisible(selected->sentence);
    const double y = leader->text()->sentenceInViewport(selected->sentence).top;
    for (const ArticlePane *pane : strip->shownPanes()) {
        if (pane == leader || pane->header()->isLocked())
            continue;
        if (const auto best = counterpartIn(pane->article()))
            pane->text()->scrollSentenceTo(best->ref.sentence, y);
    }
    linker.settle(*leader, strip->shownPanes());
    strip->splitter()->updateBands();
}

void ReaderView::Private::setFocused(int article)
{
    if (article == focused)
        return;
    focused = article;
    offerFocus();
    for (const ArticlePane *pane : strip->panes())
        pane->header()->setFocusShown(pane->article() == article);
    refreshStack();
    Q_EMIT q->focusedArticleChanged(article);
}

void ReaderView::Private::offerFocus()
{
    const ArticlePane *leading = strip->pane(leadingArticle());
    q->setFocusProxy(isStacked ? static_cast<QWidget *>(stack) : leading ? leading->text() : nullptr);
}

void ReaderView::Private::setZoom(int percent)
{
    const int wanted = std::clamp(percent, 60, 240);
    if (wanted == zoom)
        return;
    zoom = wanted;
    setText();
}

void ReaderView::Private::setTypography(bool withSerifs, double spacing)
{
    if (withSerifs == hasSerifs && qFuzzyCompare(spacing, lineHeight))
        return;
    hasSerifs = withSerifs;
    lineHeight = spacing;
    setText();
}

void ReaderView::Private::setText()
{
    stack->setReadingFont(typography().font);
    fillPanes(true);
    realign.start();
}

QList<Band> ReaderView::Private::bandsBetween(const ArticlePane &left, const ArticlePane &right) const
{
    QList<Band> bands;
    const auto belongs = [this](SentenceRef ref) {
        if (!selected || ref == *selected)
            return selected.has_value();
        const auto best = counterpartIn(ref.article);
        return best && best->ref == ref;
    };
    constexpr Roles kConflicts = Role::Conflict | Role::WeakConflict;
    for (const Link &link : links.between(left.article(), right.article())) {
        const bool isCurrent = belongs({left.article(), link.left}) && belongs({right.article(), link.right});
        if (!kConflicts.testFlag(link.role) && (isCurrent || roles.testFlag(link.role)))
            bands.append({left.text()->sentenceInViewport(link.left), right.text()->sentenceInViewport(link.right),
                          link.role, isCurrent});
    }
    const auto placeOf = [](const ArticlePane &pane, Span span, int sentence) {
        const double offset = pane.text()->verticalScrollBar()->value();
        const BandEnd extent = span.isEmpty() ? pane.text()->sentenceExtent(sentence) : pane.text()->spanExtent(span);
        return BandEnd{extent.top - offset, extent.bottom - offset};
    };
    for (int i = 0; i < comparison().conflicts.size(); ++i) {
        const Conflict &conflict = comparison().conflicts.at(i);
        const bool isForward = conflict.a.article == left.article() && conflict.b.article == right.article();
        const bool isBackward = conflict.b.article == left.article() && conflict.a.article == right.article();
        const bool isCurrent = selected && (conflict.a == *selected || conflict.b == *selected);
        if ((!isForward && !isBackward) || index->isConflictRejected(i)
            || (!isCurrent && !roles.testFlag(roleOf(conflict))))
            continue;
        const ArticlePane &a = isForward ? left : right;
        const ArticlePane &b = isForward ? right : left;
        Band band{placeOf(a, conflict.aSpan, conflict.a.sentence), placeOf(b, conflict.bSpan, conflict.b.sentence),
                  Role::Conflict, isCurrent};
        bands.append(isForward ? band : mirrored(band));
    }
    return bands;
}

QString ReaderView::Private::toolTipOf(SentenceRef sentence) const
{
    QStringList lines;
    for (const Counterpart &counterpart : links.counterparts(sentence)) {
        lines.append(QStringLiteral("<b>%1</b> %2 &nbsp;%3")
                         .arg(Vocabulary::badge(counterpart.ref.article), roleTitle(counterpart.role).toHtmlEscaped(),
                              comparison().text(counterpart.ref).left(90).toString().toHtmlEscaped()));
        if (lines.size() == 8)
            break;
    }
    return lines.join(QStringLiteral("<br>"));
}

} // namespace Counterpoint
