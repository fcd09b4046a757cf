// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/article.h>
#include <model/runcontext.h>

namespace Counterpoint
{

/** What stands between two quotation marks. */
struct QuotedSpan {
    Span inside;
    Span outside; ///< With its marks.
    int sentence = 0; ///< Where it begins.
    int paragraph = 0;
    QChar mark; ///< '"' for every double style, '\'' for single ones.
    bool isClosed = true;
    bool isContinued = false; ///< Left open at the paragraph's end and opened again in the next one.
};

/**
 * Quotations by their marks: straight, curly, low-high, guillemets, doubled single marks, and single marks where they
 * are no apostrophes. Marks nested inside another quotation belong to it. Ascending; a run that
 * is stopped has those of the paragraphs reached. Pure; any thread.
 */
[[nodiscard]] QList<QuotedSpan> quotedSpansOf(const Article &article, const RunContext &context);

} // namespace Counterpoint
