// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/shell/appearance.h>

#include <ui/common/theme.h>

#include <QApplication>

namespace Counterpoint
{

void applyTheme(const QString &theme)
{
    const SchemeChoice choice = theme == QLatin1String("light") ? SchemeChoice::Light
        : theme == QLatin1String("dark")                        ? SchemeChoice::Dark
                                                                : SchemeChoice::System;
    Theme::apply(*qobject_cast<QApplication *>(QCoreApplication::instance()), choice);
}

} // namespace Counterpoint
