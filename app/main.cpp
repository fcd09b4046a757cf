// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/shell/windowprogram.h>

#include <QApplication>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("counterpoint"));
    QApplication::setApplicationDisplayName(QStringLiteral("Counterpoint"));
    QApplication::setOrganizationName(QStringLiteral("counterpoint"));
    QApplication::setApplicationVersion(QStringLiteral(COUNTERPOINT_VERSION));
    return Counterpoint::runWindow(application);
}
