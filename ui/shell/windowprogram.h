// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Counterpoint
{

/**
 * Reads the command line, builds application, workspace and window, and runs until the window is closed. Help, version
 * and wrong usage need no screen.
 * Exit status: 0 all well, 1 the screenshots could not be made, 2 wrong usage.
 */
[[nodiscard]] int runWindow(int argc, char *argv[]);

} // namespace Counterpoint
