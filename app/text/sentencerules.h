// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace Counterpoint
{

/**
 * Whether a break that ICU sees at @p position of one paragraph's @p text (no line ends inside) is none: after an
 * abbreviation, an initial, an acronym, inside a quotation with its "he said". @p start is where the sentence began.
 * Knowledge is in resources/lexicon/abbreviations.txt and sentencestarters.txt. Pure; any thread.
 */
[[nodiscard]] bool isFalseBreak(QStringView text, qsizetype start, qsizetype position);

/** The same for what @p language writes otherwise than English: "am 3. Mai", "z. B. durch". */
[[nodiscard]] bool isForeignFalseBreak(QStringView text, qsizetype start, qsizetype position, const QString &language);

/** The next place after @p from where a sentence ends that ICU does not see: a stop without a space after it. -1: none.
 */
[[nodiscard]] qsizetype missedBreak(QStringView text, qsizetype from);

} // namespace Counterpoint
