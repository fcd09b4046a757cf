// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/article.h>
#include <model/runcontext.h>

namespace Counterpoint
{

/**
 * What is read of an article in another language than English, where English rules would find what is not there: whole
 * dates and days of a month by ICU's names, figures as the language writes them, names by their capitals, and what
 * stands in quotation marks, without who said it. Relative times, speech in other words, negations and hedges are left
 * out. @p language: BCP 47. Pure; any thread.
 */
[[nodiscard]] Result<ArticleFacts> extractForeignFacts(const Article &article, const QString &language,
                                                       const RunContext &context);

/** Days and months of one sentence; a day without its year is the one nearest to the publication date. */
[[nodiscard]] QList<Timex> foreignTimes(const Article &article, int sentence, const QString &language);

/** Figures of one sentence that lie in none of @p times. */
[[nodiscard]] QList<Quantity> foreignQuantities(const Article &article, int sentence, const QString &language,
                                                const QList<Timex> &times);

/** Persons, organisations and places of the article. Sorted by first mention. */
[[nodiscard]] QList<Name> foreignNames(const Article &article, const QString &language, const RunContext &context);

} // namespace Counterpoint
