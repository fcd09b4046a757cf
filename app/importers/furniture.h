// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "draft.h"

namespace Counterpoint
{

/** Marks lines that are furniture by their wording or shape alone, wherever they stand: separators, dates, bylines,
 * reading times, share lines, credits, glued tags, teasers. */
void markFurnitureByShape(const QString &text, const RunContext &context, QList<Line> &lines);

/** Marks runs of headlines inside and at the end of the article, and a pasted-in part of another story. */
void markHeadlineLists(const QString &text, QList<Line> &lines);
void markForeignStory(const QString &text, const RunContext &context, QList<Line> &lines);

/** Marks lines that are one quotation without a stop, with no one who says it: another story's headline or a pull
 * quote. */
void markQuotedHeadlines(const QString &text, QList<Line> &lines);

/** Marked-up pages: paragraphs that are one link, and the lists of other stories after the article. */
void markTeasersByLinks(QList<Line> &lines);
void markPageTail(QList<Line> &lines);

/** Marks lines that stand a second time. */
void markRepeatedLines(QList<Line> &lines);

/** Does a line look like running text: a full sentence of some length? */
[[nodiscard]] bool isRunningText(const Line &line);

/** Does it look like a headline: some words without a stop? */
[[nodiscard]] bool isHeadlineLike(const Line &line);

/** The end of a quotation that opens the line and looks like a headline: "'X to do Y after Z'". 0 when there is none.
 */
[[nodiscard]] qsizetype quotedHeadlineEnd(QStringView line);

/** "... last week [Getty]", "... in Eastport (AP Photo/J. Doe)". */
[[nodiscard]] bool hasPhotoCredit(QStringView line);

} // namespace Counterpoint
