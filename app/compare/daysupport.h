// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <compare/terms.h>
#include <model/article.h>
#include <model/runcontext.h>

#include <QDate>
#include <QList>

#include <vector>

/** How well articles of one story bear out the days that one of them would name, were it published on a certain day. */
namespace Counterpoint
{

/** A sentence that names a day, and what else it says. */
struct DatedSentence {
    DateRange date;
    Span span;
    bool isRelative = false;
    const Terms *terms = nullptr;
};

/** What an article tells, published on a certain day. */
struct DatedTelling {
    QDate published;
    QList<DatedSentence> dated;
    QList<const Terms *> undated;
};

/** The sentences of the body that name a day or days of at most a week; @p terms: by sentence, kept by address. Pure.
 */
[[nodiscard]] QList<DatedSentence> datedSentences(const Article &article, const std::vector<Terms> &terms,
                                                  const QList<Timex> &times);

/** How far the days that the article names are the days that others give the same things: a sum of likenesses, 0 for
 * none. Pure. */
[[nodiscard]] double supportOf(const QList<DatedSentence> &own, const QList<const DatedTelling *> &siblings,
                               const RunContext &context);

/** The day named first is the news; no other day in the text may lie after it (but days to come). Pure. */
[[nodiscard]] bool isFirstDayLatest(const QList<DatedSentence> &own, QDate published);

} // namespace Counterpoint
