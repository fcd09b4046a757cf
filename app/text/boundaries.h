// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/runcontext.h>

#include <QList>
#include <QString>

namespace Counterpoint
{

/** What ICU parts a text into (UAX 29). */
enum class TextUnit { Word, Sentence };

/** Where units begin and end, from 0 to the end of @p text; those found so far when the run is stopped. Sentences by
 * the rules and abbreviations of @p language (BCP 47), empty for English; words always by the English rules. Any
 * thread. */
[[nodiscard]] QList<qsizetype> boundariesIn(const QString &text, TextUnit unit, const RunContext &context = {},
                                            const QString &language = {});

} // namespace Counterpoint
