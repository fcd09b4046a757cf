// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/shell/commandlist.h>

class QMenuBar;

namespace Counterpoint
{

class Docks;
class ReaderView;

/** Everything in the menus, with the reason of each that cannot be done now. Thread: GUI. */
[[nodiscard]] QList<Command> menuCommands(const QMenuBar &bar);

/** The lists of sources and texts, and the articles shown. They hold as long as the snapshot. Thread: GUI. */
[[nodiscard]] QList<Command> placeCommands(Docks *docks, ReaderView *reader);

} // namespace Counterpoint
