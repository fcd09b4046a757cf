// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <compare/clauses.h>

#include <QList>
#include <QStringView>

namespace Counterpoint
{

/** Words [first, last) of a sentence that tell when, with the preposition and the marks that belong to them. */
struct TimePhrase {
    qsizetype first = 0;
    qsizetype last = 0;
    bool isAdverbial = false; ///< Can be left out: not "the November vote", "weeks of rain", "Tuesday's strike".
};

/** Phrases of time of @p sentence, by position; @p text is the article's. Pure. */
[[nodiscard]] QList<TimePhrase> timePhrases(const ReadSentence &sentence, QStringView text);

/** Whether resources/lexicon/titlewords.txt lists the folded word under @p kind. */
[[nodiscard]] bool isTitleWord(QStringView kind, const QString &folded);

} // namespace Counterpoint
