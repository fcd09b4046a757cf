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

/** The command of a key inside an article. Extending a selection is not a command. */
[[nodiscard]] std::optional<ReaderCommand> commandOf(const QKeyEvent &event);

/** All keys of a command, the first one first. The actions of the window have the same from here. */
[[nodiscard]] QList<QKeySequence> keysOf(ReaderCommand command);

/** n of Ctrl+1 .. Ctrl+9, from 0. */
[[nodiscard]] std::optional<int> paneNumberOf(const QKeyEvent &event);

} // namespace Counterpoint
