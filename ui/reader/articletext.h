// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/reader/articledocument.h>
#include <ui/reader/bandgeometry.h>
#include <ui/reader/marklayer.h>
#include <ui/reader/readerkeys.h>

#include <QTextEdit>

#include <functional>

namespace Counterpoint
{

/**
 * One article as wrapped prose with its marks. Knows sentences: where they are, which one is under the mouse, how to
 * bring one to a height. Heights are in pixels, of the document or of the viewport as named.
 */
class ArticleText : public QTextEdit
{
    Q_OBJECT
public:
    explicit ArticleText(QWidget *parent = nullptr);

    void setArticle(const ComparisonPtr &comparison, int article, const Typography &typography);
    void setMarks(const ArticleMarks &marks);
    void setScrollBarVisible(bool isVisible); ///< Where no overview stands for it.
    void setToolTipSource(std::function<QString(int sentence)> source) { m_toolTipSource = std::move(source); }

    [[nodiscard]] double documentHeight() const;
    [[nodiscard]] BandEnd sentenceExtent(int sentence) const; ///< In the document.
    [[nodiscard]] BandEnd sentenceInViewport(int sentence) const;
    [[nodiscard]] BandEnd spanExtent(Span span) const; ///< In the document.
    [[nodiscard]] QPoint placeBelow(Span span) const; ///< On the screen, as far as it is seen.
    [[nodiscard]] int sentenceAtPoint(const QPoint &viewportPoint) const; ///< -1 for none.
    [[nodiscard]] int furnitureAtPoint(const QPoint &viewportPoint) const; ///< -1 for none.
    [[nodiscard]] int firstVisibleSentence() const; ///< -1 for none.
    [[nodiscard]] std::optional<Span> markedSpan() const; ///< What is selected as text.

    /** Brings the sentence's first line to @p y of the viewport, beyond the document's ends if need be. */
    void scrollSentenceTo(int sentence, double y);
    void ensureSentenceVisible(int sentence);
    void ensureSpanVisible(Span span);
    void scrollToHeight(double value); ///< Of the document, at the viewport's top; stops at the ends.
    /** Puts the text cursor where extending the selection begins, without scrolling. */
    void placeCursor(int sentence);

    /** Width at which a line holds @p characters of running text, margins of the text included. */
    [[nodiscard]] int widthFor(int characters) const;

Q_SIGNALS:
    void sentenceClicked(int sentence);
    void furnitureClicked(int furniture);
    void commandRequested(Counterpoint::ReaderCommand command);
    void paneRequested(int number);
    void menuRequested(int sentence, const QPoint &globalPosition);
    void furnitureMenuRequested(int furniture, const QPoint &globalPosition);
    void zoomStepped(int steps);
    void scrolledByUser();
    void viewChanged(); ///< Scrolled or laid out anew, for whatever reason.
    void laidOut(); ///< Heights of sentences changed.
    void focusGained();
    void focusLost();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    [[nodiscard]] const Article *article() const;
    [[nodiscard]] const QList<BandEnd> &extents() const;
    [[nodiscard]] std::optional<qsizetype> placeAtPoint(const QPoint &viewportPoint) const;
    [[nodiscard]] QString toolTipAt(const QPoint &viewportPoint) const;
    void forgetLayout();
    void setOverscroll(int top, int bottom);
    void scrollTo(int value);
    void onScrolled();
    void onRangeChanged();
    void extendByWord(QTextCursor::MoveOperation operation);

    ComparisonPtr m_comparison;
    int m_article = -1;
    ArticleDocument m_content;
    ArticleMarks m_marks;
    std::function<QString(int)> m_toolTipSource;
    mutable QList<BandEnd> m_extents; ///< Of sentences, in the document; empty when to be measured.
    QPoint m_pressed;
    int m_overTop = 0; ///< How far beyond the document's ends it may be scrolled just now.
    int m_overBottom = 0;
    int m_ownScrolls = 0; ///< Above zero while the program scrolls.
};

} // namespace Counterpoint
