// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/common/role.h>
#include <ui/models/snapshotindex.h>

#include <QPoint>
#include <QWidget>

#include <memory>
#include <optional>

namespace Counterpoint
{

/**
 * The articles of a snapshot side by side as wrapped prose, with everything found marked in place.
 * Selecting a sentence brings its best counterpart in every other pane to the same height. The same as a stack: one
 * article, beneath each of its sentences those of the others; the selection, keys and marks are the same in both.
 *
 * Keys while an article has the focus: Up/Down sentence, Return counterpart, Backspace back, Shift+Left/Right extend
 * the selection by words, A claim, G/Shift+G text that is greyed, Escape clears; Alt+Down/Up link, Alt+Shift+Down/Up
 * discrepancy, F6/Shift+F6 pane, Ctrl+1..9 pane n, Ctrl+wheel and Ctrl+plus/minus/0 size. An action of the window with
 * the same key comes first. Thread: GUI.
 */
class ReaderView : public QWidget
{
    Q_OBJECT
public:
    explicit ReaderView(QWidget *parent = nullptr);
    ~ReaderView() override;

    /** Replaces what is shown; an article that is still there keeps its place, width, lock, focus and selection. */
    void setIndex(const Counterpoint::SnapshotIndexPtr &index);

    [[nodiscard]] std::optional<SentenceRef> selectedSentence() const;
    /** The selected part that is not article text: either it or a sentence is selected, or neither. */
    [[nodiscard]] std::optional<ArticleSpan> selectedFurniture() const;
    /** What the analyst marked with mouse or keyboard inside one article; else what is selected; else empty. */
    [[nodiscard]] std::optional<ArticleSpan> selectedSpan() const;

    /** Below what is selected, on the screen: where a menu about it may open. */
    [[nodiscard]] QPoint menuPlace() const;

    [[nodiscard]] Roles visibleRoles() const;
    [[nodiscard]] int focusedArticle() const; ///< -1 while there is none.
    [[nodiscard]] bool isArticleShown(int article) const;
    [[nodiscard]] QList<int> articleOrder() const; ///< From the leading side on, hidden ones too.
    [[nodiscard]] int baseArticle() const; ///< -1 for none.
    [[nodiscard]] bool canGoBack() const;
    [[nodiscard]] bool canGoForward() const;
    [[nodiscard]] int zoomPercent() const;
    [[nodiscard]] bool isStacked() const;

    /** Order, widths, hidden articles, locks, stack or panes, the selected sentence: opaque, kept for each comparison.
     * Zoom and kinds are the user's, for all. */
    [[nodiscard]] QByteArray saveLayout() const;
    void restoreLayout(const QByteArray &layout);

public Q_SLOTS:
    void setSelectedSentence(Counterpoint::SentenceRef sentence);
    void clearSelection();
    /** Brings @p span on the screen, shows its article if hidden, selects the sentence it lies in if it lies in one. */
    void showSpan(const Counterpoint::ArticleSpan &span);
    /** Selects @p a and brings @p b to the same height, although it may not be a's best counterpart. */
    void showPair(Counterpoint::SentenceRef a, Counterpoint::SentenceRef b);

    /** Which kinds are painted. The selected sentence always shows all its counterparts. */
    void setVisibleRoles(Counterpoint::Roles roles);
    void setRoleVisible(Counterpoint::Role role, bool isVisible);
    void setSearchHits(const QList<Counterpoint::ArticleSpan> &hits);
    void nextSearchHit();
    void previousSearchHit();

    void nextSentence(); ///< Of the article in front.
    void previousSentence();
    void nextLink();
    void previousLink();
    void nextConflict();
    void previousConflict();
    void nextGreyed(); ///< Part that is not article text, in the article in front.
    void previousGreyed();
    void goToCounterpart(); ///< Next counterpart of the selected sentence, through all panes in turn.
    void back();
    void forward();

    void focusArticle(int article); ///< Does nothing while the article is hidden.
    void showArticle(int article); ///< Shows it if hidden, and goes into it.
    void togglePaneLock(int article); ///< Held still, or scrolled with the others again.
    void focusNextPane();
    void focusPreviousPane();
    void soloArticle(int article); ///< Shows only this one; again: shows all.
    void hideArticle(int article); ///< The last one in sight is not hidden.
    void moveArticle(int article, int step); ///< 1: past the next one that is shown; -1: before the one in front of it.
    void toggleBase(int article); ///< It stands first whatever the order; again: none does.
    void showAllArticles();

    void zoomIn();
    void zoomOut();
    void resetZoom();
    void setZoomPercent(int percent);
    /** One article with the counterparts of each sentence beneath it, instead of all side by side. */
    void setStacked(bool isStacked);
    /** Letters with serifs or without, and the way from line to line in per cent of their size (120 to 220). */
    void setTypography(bool hasSerifs, int lineSpacing);
    void setLinkedScrolling(bool isLinked);
    void setOverviewVisible(bool isVisible);

Q_SIGNALS:
    void sentenceSelected(Counterpoint::SentenceRef sentence);
    void furnitureSelected(const Counterpoint::ArticleSpan &span);
    void selectionCleared();
    void visibleRolesChanged(Counterpoint::Roles roles);
    void focusedArticleChanged(int article);
    void stackedChanged(bool isStacked);
    void historyChanged();
    void claimRequested(const Counterpoint::ArticleSpan &span); ///< Of selectedSpan().
    void contextMenuRequested(Counterpoint::SentenceRef sentence, const QPoint &globalPosition);
    void articleMenuRequested(int article, const QPoint &globalPosition);
    /** About selectedFurniture(). */
    void furnitureMenuRequested(const QPoint &globalPosition);
    /** Something to say in the status bar, as "No further discrepancy". */
    void messageRequested(const QString &message);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Counterpoint
