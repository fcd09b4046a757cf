// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "command.h"

#include <workspace/logfile.h>
#include <workspace/programname.h>

#include <QCoreApplication>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    Counterpoint::nameProgram();
    const QStringList arguments = QCoreApplication::arguments();
    const qsizetype options = arguments.indexOf(QStringLiteral("--")); // what follows are names of files
    Counterpoint::startLogging(
        arguments.first(options < 0 ? arguments.size() : options).contains(QStringLiteral("--verbose")),
        QStringLiteral("counterpoint-cli"));
    return Counterpoint::runCommandLine(arguments);
}
