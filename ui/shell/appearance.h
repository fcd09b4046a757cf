// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Counterpoint
{

/** Gives the application the colours of a theme setting: "system", "light" or "dark". */
void applyTheme(const QString &theme);

} // namespace Counterpoint
