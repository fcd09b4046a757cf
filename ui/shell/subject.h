// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/article.h>

#include <QList>
#include <QObject>
#include <QPoint>

#include <optional>

class QMenu;

namespace Counterpoint
{

/** A row of a list, as a menu about it speaks of it. */
struct RowTarget {
    enum class Kind { Discrepancy, Match, Claim, Event, Article, Furniture, Story, Found };
    Kind kind = Kind::Found;
    QString key; ///< Of the finding, the claim or the event; an article's file; furnitureKey(); a story's.
    QString text; ///< What "Copy text" takes.
    QPoint place; ///< On the screen, where a further menu may open.
    /** Of an event: those of its sentences that the mark or the cell is about; none: all. */
    // NOLINTNEXTLINE(readability-redundant-member-init): so that a target may be written without them
    QList<SentenceRef> sentences = {};

    bool operator==(const RowTarget &) const = default;
};

/**
 * What the actions of the menus act on: the row that an open menu is about, else what is selected in the panes. So a
 * row's menu holds the actions of the menu bar, and not a copy of each. Thread: GUI.
 */
class Subject : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /** @p row is the subject as long as @p menu is there: it deletes itself when it is closed. */
    void setRow(const RowTarget &row, const QMenu *menu);
    [[nodiscard]] const std::optional<RowTarget> &row() const { return m_row; }
    /** The row's key when it is of this kind. */
    [[nodiscard]] std::optional<QString> keyOf(RowTarget::Kind kind) const;

Q_SIGNALS:
    void changed();

private:
    std::optional<RowTarget> m_row;
    const QMenu *m_menu = nullptr;
};

} // namespace Counterpoint
