// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pipeline.h"

#include <model/pastedtext.h>

#include <QDate>

namespace Counterpoint
{

class Store;
struct HandWork;

/** An article as it comes from the clipboard or from standard input, and what is said of it. */
struct PastedInput {
    QByteArray bytes;
    bool isHtml = false; ///< Else plain text.
    QString url; ///< What is empty is left as the text itself tells it.
    QString outlet;
    QString published; ///< ISO 8601, as CorrectionField::kPublished.
};

/** What is to be kept: the text, and one step of decisions that puts it into the comparison as it was described; of a
 *  text that is there already only decisions, which correct what is said of it. */
struct PastePlan {
    PastedText text; ///< Without bytes when it is there already.
    QList<Decision> decisions;
    QString present; ///< The article that it is (Article::place()); empty: a new one.
};

/** Bytes; more are not read. */
[[nodiscard]] qint64 largestPasted();

/** Whether @p bytes are markup of a page or a part of one: they begin with a tag, a comment or a document type. */
[[nodiscard]] bool looksLikeHtml(const QByteArray &bytes);

/** The article in it, without facts; errors as importFile(). Pure: any thread. */
[[nodiscard]] Result<Article> readPasted(const PastedInput &input);

/** @p present: articles that are there already, as read, and @p decisions what was decided on them; their names are not
 *  given again. @p today: part of the name. Errors of readPasted(), and BadInput when the same content is among
 *  @p present and nothing new is said of it. */
[[nodiscard]] Result<PastePlan> planPaste(const PastedInput &input, const QList<Article> &present,
                                          const QList<Decision> &decisions, QDate today);

/** Writes the plan as one step. */
[[nodiscard]] Result<HandWork> keepPaste(Store &store, const PastePlan &plan);

/**
 * Makes @p articles hold what was put in by hand as the request says: what is no longer there leaves, what is new is
 * read, what was read before is taken from @p articles or from the articles known. One outcome for each.
 */
[[nodiscard]] QList<FileOutcome> takePasted(QList<Article> &articles, const PipelineRequest &request,
                                            const RunContext &context);

} // namespace Counterpoint
