// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>
#include <QString>

namespace Counterpoint
{

/**
 * An icon of resources/icons by file name without ".svg", drawn in the theme's text colour at any size and scale;
 * follows a change of theme. A null icon when there is no such file. Thread: GUI.
 */
[[nodiscard]] QIcon themedIcon(const QString &name);

} // namespace Counterpoint
