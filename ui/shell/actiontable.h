// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/reader/readerkeys.h>
#include <ui/shell/actions.h>

#include <QKeySequence>

namespace Counterpoint
{

/** One row of the table of actions. */
struct ActionRow {
    ActionId id;
    MenuId menu;
    QString name; ///< Object name, also for tests.
    QString text;
    QList<QKeySequence> keys;
    QString icon;
    QString tip;
    bool isReaderKey = false; ///< Its keys work only while an article has the focus.
    bool isCheckable = false; ///< Checked at first.
    bool hasSeparator = false; ///< A line above it.
};

[[nodiscard]] QList<ActionRow> actionTable();
/** What the panes do on their own at the keys of an action; empty when they know nothing of it. */
[[nodiscard]] std::optional<ReaderCommand> readerCommandOf(ActionId id);
[[nodiscard]] QString menuWords(MenuId menu);

} // namespace Counterpoint
