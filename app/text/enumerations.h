// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringView>

namespace Counterpoint
{

/**
 * Where the second and later items begin of a list written in one line: "1. First 2. Second", "a) one b) two". Only for
 * a line that opens with the first marker, and only while the markers count up. Pure; any thread.
 */
[[nodiscard]] QList<qsizetype> enumerationItems(QStringView line);

/** Is @p text nothing but the marker of a list item, as "3.", "b)", "• 9."? */
[[nodiscard]] bool isItemMarker(QStringView text);

} // namespace Counterpoint
