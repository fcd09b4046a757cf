// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QApplication;

namespace Counterpoint
{

/**
 * Reads the command line, builds workspace and window, and runs until the window is closed.
 * Exit status: 0 all well, 1 the screenshots could not be made, 2 wrong usage.
 */
[[nodiscard]] int runWindow(QApplication &application);

} // namespace Counterpoint
