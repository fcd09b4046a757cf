// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Counterpoint
{

/**
 * Sends every message of the program to a file in the user's data folder as well: three files of at most a megabyte,
 * the oldest dropped. With @p isVerbose debug messages are kept and everything is also said on standard error; without
 * it only warnings are. Article text is never logged. Call once, before anything is logged; any thread may log.
 * @p program names the file: two programs that turn over one file would lose what the other writes.
 */
void startLogging(bool isVerbose, const QString &program = QStringLiteral("counterpoint"));

/** Where the log lies; empty while there is none. */
[[nodiscard]] QString logFilePath();

} // namespace Counterpoint
