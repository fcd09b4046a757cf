// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace Counterpoint
{

/** 1 to 12 for an English month's name, whole or abbreviated, whatever its case; 0 for anything else. */
[[nodiscard]] int monthNamed(QStringView name);

/** Regular expression of all these names, the longer ones first: "january|...|may|...". */
[[nodiscard]] QString monthNamesPattern();

} // namespace Counterpoint
