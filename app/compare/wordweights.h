// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Counterpoint {

/**
 * How much a word tells, from how rare it is in general English: -ln of the share of sentences that hold it, from about
 * 2 (very common) to 11 (unknown to the list). @p stem as Word::stem. Data: resources/lexicon/wordfrequency.txt.
 */
[[nodiscard]] double rarityOf(const QString &stem);

/** Base form of an irregular form ("fought" -> "fight", "men" -> "man"), stemmed; the stem itself for all others. */
[[nodiscard]] QString baseFormOf(const QString &folded, const QString &stem);

} // namespace Counterpoint
