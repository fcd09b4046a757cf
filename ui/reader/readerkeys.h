// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QList>

#include <optional>

class QKeyEvent;

namespace Counterpoint
{

/** What a key asks of the reader. */
enum class ReaderCommand {
    NextSentence,
    PreviousSentence,
    Counterpart,
    Back,
    Forward,
    NextLink,
    PreviousLink,
    NextConflict,
    PreviousConflict,
    NextGreyed,
    PreviousGreyed,
    NextPane,
    PreviousPane,
    Claim,
    Clear,
    ZoomIn,
    ZoomOut,
    ZoomReset,
};

/** The command of a key inside an article, as the keys are set. Extending a selection is not a command. Thread: GUI. */
[[nodiscard]] std::optional<ReaderCommand> commandOf(const QKeyEvent &event);

/** The keys a command has at first, the one to be told first. The actions of the window have the same from here. */
[[nodiscard]] QList<QKeySequence> standardKeysOf(ReaderCommand command);

/** The keys of a command from now on, in all panes: the user's map follows. Thread: GUI. */
void setKeysOf(ReaderCommand command, const QList<QKeySequence> &keys);

/** Whether pressing @p event types @p key, a sequence of one. */
[[nodiscard]] bool isPressed(const QKeySequence &key, const QKeyEvent &event);

/** n of Ctrl+1 .. Ctrl+9, from 0. */
[[nodiscard]] std::optional<int> paneNumberOf(const QKeyEvent &event);

} // namespace Counterpoint
