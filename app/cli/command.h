// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace Counterpoint
{

/** What the program tells the shell; documented in README and --help. */
enum ExitStatus { AllWell = 0, SomeFailed = 1, WrongUsage = 2, NothingCompared = 3, StoreProblem = 4, Stopped = 130 };

/** One subcommand of counterpoint-cli. */
class Command
{
public:
    virtual ~Command() = default;
    [[nodiscard]] virtual QString name() const = 0;
    /** One line for --help. */
    [[nodiscard]] virtual QString summary() const = 0;
    /** @p arguments as given, without the program's and the subcommand's name. Returns the exit status. */
    [[nodiscard]] virtual int run(const QStringList &arguments) = 0;
};

/** All subcommands, in the order of --help. To add one: one file pair and one line in commands.cpp. */
[[nodiscard]] const std::vector<std::unique_ptr<Command>> &commands();

/** The whole program: finds the subcommand, or speaks --help and --version. */
[[nodiscard]] int runCommandLine(const QStringList &arguments);

} // namespace Counterpoint
