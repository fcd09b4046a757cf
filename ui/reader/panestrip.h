// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/reader/articlepane.h>
#include <ui/reader/bandgeometry.h>

#include <QScrollArea>
#include <QSplitter>

#include <functional>

namespace Counterpoint
{

/** The bands between two panes, in the coordinates of the left pane's and the right pane's viewport. */
using BandSource = std::function<QList<Band>(const ArticlePane &left, const ArticlePane &right)>;

/** A splitter whose handles are gutters that show how the panes at their sides belong together. */
class BandSplitter : public QSplitter
{
    Q_OBJECT
public:
    explicit BandSplitter(QWidget *parent = nullptr);
    void setBandSource(BandSource source) { m_source = std::move(source); }
    [[nodiscard]] const BandSource &bandSource() const { return m_source; }
    void updateBands();

Q_SIGNALS:
    void stepRequested(int step); ///< Wheel over a gutter.

protected:
    QSplitterHandle *createHandle() override;

private:
    BandSource m_source;
};

/** The panes of a comparison in a row, wider than the window if need be. */
class PaneStrip : public QScrollArea
{
    Q_OBJECT
public:
    explicit PaneStrip(QWidget *parent = nullptr);

    /** As many panes as articles; new ones are announced by paneCreated(). */
    void setCount(int count);
    [[nodiscard]] QList<ArticlePane *> panes() const { return m_panes; } ///< By article.
    [[nodiscard]] ArticlePane *pane(int article) const { return m_panes.value(article); }
    [[nodiscard]] QList<ArticlePane *> shownPanes() const; ///< From the leading side on.
    [[nodiscard]] BandSplitter *splitter() const { return m_splitter; }

    void setOrder(const QList<int> &articles); ///< From the leading side on.
    /** Among how many of the shown panes a pane dragged to @p x of the screen stands behind. */
    [[nodiscard]] qsizetype positionAt(const ArticlePane *dragged, int globalX) const;

    void setShown(int article, bool isShown);
    [[nodiscard]] bool isShown(int article) const;
    void reveal(const ArticlePane *pane); ///< Scrolls the row until the pane shows.
    /** 0 where most of the pane is on the screen, else on which side it is: -1 the leading one, 1 the other. */
    [[nodiscard]] int sideOf(const ArticlePane *pane) const;
    [[nodiscard]] bool fitsInto(int room) const; ///< All shown panes, in pixels.
    void updateScales();
    void fitPanes(); ///< After a change of the letters' size.

Q_SIGNALS:
    void paneCreated(Counterpoint::ArticlePane *pane);
    void moved(); ///< Other panes are on the screen, or in other places.

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int wholePanesIn(int room) const;
    [[nodiscard]] int leadOf(const ArticlePane *pane) const;

    BandSplitter *m_splitter;
    QList<ArticlePane *> m_panes;
};

} // namespace Counterpoint
