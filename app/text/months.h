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

/**
 * 1 to 12 for a month's whole name in German, French, Spanish, Italian, Portuguese, Dutch, Polish, Swedish, Danish or
 * Norwegian (from ICU), in the form that dates use; 0 for anything else. Such a name may be a word in English: it is a
 * month only between a day and a year.
 */
[[nodiscard]] int foreignMonthNamed(QStringView name);

/** Regular expression of all these names, the longer ones first. */
[[nodiscard]] QString foreignMonthsPattern();

} // namespace Counterpoint
