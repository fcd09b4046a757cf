// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/models/snapshotindex.h>
#include <ui/shell/actionstates.h>

#include <QObject>
#include <QPoint>

class QMenu;
class QWidget;

namespace Counterpoint
{

class Actions;
class Decisions;
class ReaderView;
class Subject;

/**
 * Says of a line that it is article text, or that it is not: of the one a menu is about, else of what is selected in
 * the panes; in its article alone, or in all of its outlet. Thread: GUI.
 */
class LineCommands : public QObject
{
    Q_OBJECT
public:
    struct Rooms {
        ReaderView *reader;
        Decisions *decisions;
        Subject *subject;
    };
    LineCommands(const Rooms &rooms, const Actions &actions, QWidget *window);

    void setIndex(const SnapshotIndexPtr &index) { m_index = index; }
    /** Empty when nothing is selected, or the title, which is article text always. */
    [[nodiscard]] std::optional<LineChoice> choice() const;
    /** An entry that cannot be chosen: what the furniture at @p place was taken for; none where there is none. */
    void addReason(QMenu *menu, const ArticleSpan &place) const;

Q_SIGNALS:
    void messageRequested(const QString &message);

private:
    /** A line, and what can be said of it. */
    struct Line {
        ArticleSpan place;
        Verdict wanted = Verdict::Accepted;
        bool isAgain = false; ///< It was taken for no article text before.
        bool isAgainInOutlet = false;
    };
    [[nodiscard]] std::optional<ArticleSpan> furniture() const;
    [[nodiscard]] std::optional<Line> line() const;
    void turn(bool isOfOutlet);
    void showMenu(const QPoint &place);

    Rooms m_rooms;
    const Actions &m_actions;
    QWidget *m_window;
    SnapshotIndexPtr m_index;
};

} // namespace Counterpoint
