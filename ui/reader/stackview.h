// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/reader/readerkeys.h>
#include <ui/reader/stackmodel.h>

#include <QWidget>

class QListView;
class QTabBar;

namespace Counterpoint
{

class PaneHeader;
class StackDelegate;

/**
 * One article down the page, each of its sentences with what the others have for it right beneath: for many articles on
 * a small screen. A tab an article chooses the base. Keys are the reader's. Thread: GUI.
 */
class StackView : public QWidget
{
    Q_OBJECT
public:
    explicit StackView(QWidget *parent = nullptr);

    /** What is shown; @p base is the article whose sentences lead, -1 for none. */
    void setContent(int base, const SnapshotIndexPtr &index, const MarkInput &input,
                    std::optional<SentenceRef> partner);
    void clear(); ///< Shows nothing, and holds nothing that setContent() gave it.
    void setReadingFont(const QFont &font);

    [[nodiscard]] QListView *list() const { return m_list; }
    [[nodiscard]] QTabBar *tabs() const { return m_tabs; }
    [[nodiscard]] int firstVisibleSentence() const; ///< Of the base; -1 for none.
    /** In the coordinates of the list's viewport: a sentence of the base or of a counterpart; empty when not shown. */
    [[nodiscard]] QRect placeOf(SentenceRef base, std::optional<SentenceRef> counterpart = {}) const;

Q_SIGNALS:
    void baseRequested(int article);
    void sentenceClicked(Counterpoint::SentenceRef sentence);
    void pairClicked(Counterpoint::SentenceRef base, Counterpoint::SentenceRef counterpart);
    void counterpartOpened(Counterpoint::SentenceRef counterpart); ///< Double click: make it the base.
    void commandRequested(Counterpoint::ReaderCommand command);
    void paneRequested(int number);
    void zoomStepped(int steps);
    void menuRequested(Counterpoint::SentenceRef sentence, const QPoint &globalPosition);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] bool handleKey(class QKeyEvent *event);
    [[nodiscard]] std::optional<SentenceRef> counterpartAt(const QModelIndex &index, const QPoint &place) const;
    void press(const QPoint &place);
    void fillTabs(const Comparison &comparison, int base);
    void layRowsOut();

    StackModel *m_model;
    StackDelegate *m_delegate;
    QTabBar *m_tabs;
    PaneHeader *m_header;
    QListView *m_list;
};

} // namespace Counterpoint
