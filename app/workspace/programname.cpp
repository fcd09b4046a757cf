// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programname.h"

#include <QCoreApplication>

namespace Counterpoint
{

void nameProgram()
{
    const QString name = QStringLiteral("counterpoint");
    QCoreApplication::setApplicationName(name);
    QCoreApplication::setApplicationVersion(QStringLiteral(COUNTERPOINT_VERSION));
    // No name of an organization: it would be one more folder in every path. Settings want something to lie under.
    QCoreApplication::setOrganizationDomain(name);
}

} // namespace Counterpoint
