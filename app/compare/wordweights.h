// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <text/words.h>

#include <QString>

namespace Counterpoint
{

/**
 * How much a word tells, from how rare it is in general English: -ln of the share of sentences that hold it, from about
 * 2 (very common) to 11 (unknown to the list). @p stem as Word::stem. Data: resources/lexicon/wordfrequency.txt.
 */
[[nodiscard]] double rarityOf(const QString &stem);

/**
 * The base form under which a word is compared and looked up: its stem, of irregular forms that of the base form
 * ("fought" -> "fight", "men" -> "man"); acronyms keep their capitals, without stops ("U.S." -> "US", which is not
 * "us").
 * @p written is the word as it stands in the text.
 */
[[nodiscard]] QString wordKey(QStringView written, const Word &word);

} // namespace Counterpoint
