// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "command.h"

#include "analyzecommand.h"
#include "comparecommand.h"
#include "console.h"
#include "extractcommand.h"
#include "pairscommand.h"
#include "reportcommand.h"

#include <QCoreApplication>

#include <algorithm>

namespace Counterpoint
{

namespace
{

QString helpText()
{
    QString text = QStringLiteral("Usage: counterpoint-cli COMMAND [ARGUMENTS]\n\n"
                                  "Compares news coverage of one story, without a window. Commands:\n\n");
    for (const auto &command : commands())
        text += QStringLiteral("  %1  %2\n").arg(command->name(), -9).arg(command->summary());
    text += QStringLiteral("\nOptions:\n"
                           "  --help       this text; COMMAND --help tells of one command\n"
                           "  --version    name and version\n"
                           "  --verbose    say on standard error what is being done (after COMMAND)\n\n"
                           "Exit status: 0 all well; 1 some files could not be read, or something asked for could\n"
                           "not be written; the rest was done; 2 wrong usage; 3 nothing to compare (fewer than two\n"
                           "articles); 4 store problem; 130 stopped by Ctrl+C, nothing is kept.\n");
    return text;
}

} // namespace

const std::vector<std::unique_ptr<Command>> &commands()
{
    static const auto list = [] {
        std::vector<std::unique_ptr<Command>> all;
        all.push_back(std::make_unique<CompareCommand>());
        all.push_back(std::make_unique<ReportCommand>());
        all.push_back(std::make_unique<AnalyzeCommand>());
        all.push_back(std::make_unique<PairsCommand>());
        all.push_back(std::make_unique<ExtractCommand>());
        return all;
    }();
    return list;
}

namespace
{

int runCommand(const QStringList &arguments)
{
    const QString first = arguments.value(1);
    if (first == QLatin1String("--help") || first == QLatin1String("-h")) {
        Console::print(helpText());
        return AllWell;
    }
    if (first == QLatin1String("--version")) {
        Console::print(QStringLiteral("counterpoint-cli %1\n").arg(QCoreApplication::applicationVersion()));
        return AllWell;
    }
    const auto found = std::ranges::find_if(commands(), [&](const auto &command) { return command->name() == first; });
    if (found != commands().end())
        return (*found)->run(arguments.sliced(2));
    Console::complain(first.isEmpty() ? QStringLiteral("no command given; see counterpoint-cli --help")
                                      : QStringLiteral("unknown command '%1'; see counterpoint-cli --help").arg(first));
    return WrongUsage;
}

} // namespace

int runCommandLine(const QStringList &arguments)
{
    return Console::finish(runCommand(arguments));
}

} // namespace Counterpoint
