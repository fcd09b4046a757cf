// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "command.h"

#include <QCommandLineParser>
#include <QString>

#include <functional>

/** Standard output for results, standard error for all else. */
namespace Counterpoint::Console
{

/** What cannot be written is remembered for finish(). */
void print(const QString &text);
/** One line on standard error, after the program's name; what would break the line or steer the terminal is escaped. */
void complain(const QString &message);
/** Control characters, separators of lines and changes of direction as "\\n", "\\x1b", "\\u202e": safe for a terminal.
 */
[[nodiscard]] QString printable(const QString &text);
/** Called at the end: the exit status, which is no longer AllWell when standard output could not be written. */
[[nodiscard]] int finish(int status);

/** Shows progress on standard error when that is a terminal; empty function otherwise. */
[[nodiscard]] std::function<void(const QString &, int, int)> progressLine();
void clearProgressLine();

/**
 * Parses @p arguments of one subcommand. Returns nothing when the command shall go on, else the exit status: --help was
 * answered or the usage was wrong and complained of. Every subcommand has --help and --verbose.
 */
[[nodiscard]] std::optional<int> parse(QCommandLineParser &parser, const QString &command,
                                       const QStringList &arguments);

/**
 * Calls @p answer for every line of standard input, streaming, and prints the object it gives on one line; at once when
 * no further line waits. A line that is not a JSON object is answered with {"error": ..., "line": number}. Returns the
 * exit status.
 */
[[nodiscard]] int answerLines(const std::function<QJsonObject(const QJsonObject &)> &answer);

} // namespace Counterpoint::Console
