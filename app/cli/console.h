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

void print(const QString &text);
/** One line on standard error, after the program's name. */
void complain(const QString &message);

/** Shows progress on standard error when that is a terminal; empty function otherwise. */
[[nodiscard]] std::function<void(const QString &, int, int)> progressLine();
void clearProgressLine();

/**
 * Parses @p arguments of one subcommand. Returns nothing when the command shall go on, else the exit status: --help was
 * answered or the usage was wrong and complained of.
 */
[[nodiscard]] std::optional<int> parse(QCommandLineParser &parser, const QString &command,
                                       const QStringList &arguments);

/**
 * Calls @p answer for every line of standard input, streaming, and prints the object it gives on one line. A line that
 * is not a JSON object is answered with {"error": ..., "line": number}.
 */
void answerLines(const std::function<QJsonObject(const QJsonObject &)> &answer);

} // namespace Counterpoint::Console
