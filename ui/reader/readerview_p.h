// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/reader/paneorder.h>
#include <ui/reader/panestrip.h>
#include <ui/reader/readerhistory.h>
#include <ui/reader/readerview.h>
#include <ui/reader/scrolllinker.h>
#include <ui/reader/spinelist.h>
#include <ui/reader/stackview.h>

#include <QSet>
#include <QTimer>

namespace Counterpoint
{

/** What ReaderView is made of: the state, and how it reaches the panes. */
class ReaderView::Private
{
public:
    explicit Private(ReaderView *view);

    // Panes and content (readerview_p.cpp)
    void setIndex(const SnapshotIndexPtr &next);
    void setComparison(const Comparison &before);
    [[nodiscard]] const Comparison &comparison() const { return index->comparison(); }
    void carrySelection(const Comparison &before);
    [[nodiscard]] ArticleSpan placeOfFurniture(int article, int furniture) const;
    void fillPanes(bool isForced);
    void connectPane(ArticlePane *pane);
    [[nodiscard]] MarkInput markInput() const;
    void refreshMarks();
    void refreshAnswers();
    void alignToSelected();
    void setFocused(int article);
    void offerFocus(); ///< Focus given to the view goes to the article in front.
    void setZoom(int percent);
    void setTypography(bool withSerifs, double spacing);
    void setText(); ///< Anew, after a change of the letters.
    [[nodiscard]] Typography typography() const;
    [[nodiscard]] QList<Band> bandsBetween(const ArticlePane &left, const ArticlePane &right) const;
    [[nodiscard]] QString toolTipOf(SentenceRef sentence) const;

    // Which articles are seen and where (readerarrangement.cpp)
    void connectStack();
    void showPane(int number); ///< n-th of those shown, from 0.
    void setStacked(bool isWanted);
    void refreshStack();
    void focusText(int article); ///< The keyboard to an article, or to the stack.
    void setHidden(const QSet<QString> &files);
    void showSomething();
    void arrange(); ///< After a change of the order.
    void movePane(int article, int step);
    void dragPane(const ArticlePane *pane, int globalX);
    void refreshSpines();

    // Selection and movement (readernavigation.cpp)
    enum class Visit { Remember, Silent };
    void select(SentenceRef sentence, Visit visit = Visit::Remember, std::optional<SentenceRef> wanted = {});
    /** The same, for who does not know what leads the stack: its article goes on leading where it has a counterpart. */
    void selectInPlace(SentenceRef sentence, std::optional<SentenceRef> wanted = {});
    void show(int article); ///< Out of hiding.
    void showSpan(const ArticleSpan &span);
    void selectFurniture(const ArticleSpan &span);
    void clear();
    void run(ReaderCommand command);
    void stepSentence(int step);
    void stepGreyed(int step);
    void stepLink(int step, Roles wanted, bool isAcrossPanes, const QString &message);
    void stepPane(int step);
    void stepHit(int step);
    [[nodiscard]] qsizetype nearestHit(int step) const;
    void goToCounterpart();
    void requestClaim();
    void announce(SentenceRef sentence);
    void say(int article, const QString &words); ///< To a screen reader.

    [[nodiscard]] bool isValid(SentenceRef sentence) const;
    [[nodiscard]] int leadingArticle() const; ///< Where keys act: the focused article, else the first shown.
    /** Whether a sentence is selected that this article may have something for; not while nothing is compared. */
    [[nodiscard]] bool isAsked(int article) const;
    [[nodiscard]] std::optional<Counterpart> counterpartIn(int article) const;
    [[nodiscard]] Roles conflictRoles() const;

    ReaderView *q;
    PaneStrip *strip;
    StackView *stack;
    SpineList *spines;
    QTimer realign; ///< After a change of layout, once.
    SnapshotIndexPtr index;
    LinkIndex links;
    ScrollLinker linker;
    ReaderHistory history;
    Roles roles = defaultRoles();
    QList<ArticleSpan> hits;
    std::optional<qsizetype> hit; ///< The one gone to last.
    std::optional<SentenceRef> selected;
    std::optional<ArticleSpan> greyed; ///< The selected furniture; then no sentence is selected.
    std::optional<SentenceRef> partner; ///< Shown beside the selected sentence although others are stronger.
    QSet<QString> hidden; ///< Files.
    PaneOrder order;
    int focused = -1;
    int zoom = 100;
    bool hasSerifs = true;
    double lineHeight = Typography().lineHeight;
    bool isOverviewVisible = true;
    bool isStacked = false;
};

} // namespace Counterpoint
