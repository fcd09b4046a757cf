// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace Counterpoint
{

/** One thing the palette can do. */
struct Command {
    QString name; ///< What it is remembered by among the recent ones; empty when it is not.
    QString words;
    QString place; ///< The menus it is in, or where it leads.
    QString keys; ///< As the desktop writes them.
    QString reason; ///< Why it cannot be done now; empty while it can.
    std::function<void()> run;
};

/** A command that was found. */
struct CommandHit {
    int command = 0; ///< Its number in the list that was searched.
    int cost = 0; ///< The smaller, the nearer to what was typed.
    QList<int> letters; ///< Places in its words that were typed.
};

/**
 * Whether each word typed is found in a command: at the start of one of its words, inside one, in its place or its
 * keys, or letter by letter from the start of a word. Case and accents do not count.
 */
[[nodiscard]] std::optional<CommandHit> matchCommand(const Command &command, const QString &typed);

/**
 * All that match @p typed, the nearest first; of those equally near first what can be done, then what is among @p
 * recent (names, newest first), then as in @p commands. Nothing typed: the recent ones, then all others in their order.
 */
[[nodiscard]] QList<CommandHit> findCommands(const QList<Command> &commands, const QString &typed,
                                             const QStringList &recent);

} // namespace Counterpoint
