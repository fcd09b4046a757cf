// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Counterpoint
{

/**
 * Names the running program, whichever of the two it is, so that both keep their data in one place: below the user's
 * folder for data in "counterpoint/", settings in "counterpoint/counterpoint.conf" below that for settings. Before
 * anything is read or written there. Thread: main.
 */
void nameProgram();

} // namespace Counterpoint
