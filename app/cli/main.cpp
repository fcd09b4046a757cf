// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "command.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("counterpoint"));
    QCoreApplication::setApplicationVersion(QStringLiteral(COUNTERPOINT_VERSION));
    return Counterpoint::runCommandLine(QCoreApplication::arguments());
}
