// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/article.h>
#include <model/decision.h>
#include <model/snapshot.h>

#include <QList>

namespace Counterpoint
{

/** The articles after the analyst's decisions on them, and those left out. */
struct Corrected {
    QList<Article> articles;
    QList<FileOutcome> excluded;
};

/**
 * Replays the decisions about articles (key: the article's SHA-256; note: its file, which holds when no article has
 * that content any more): excluded articles leave, corrected titles, outlets, bylines and dates are set with the basis
 * "stated"; dates that were inferred before are forgotten, to be inferred anew. The newest decision on a field wins.
 * Outlets spelled otherwise (target Outlet) are joined; lines that an outlet repeats around its articles are marked,
 * also by articles that are left out (markLinesOfOutlets()); then lines become text, or not article text, as
 * LineDecisions has it.
 */
[[nodiscard]] Corrected applyDecisions(QList<Article> articles, const QList<Decision> &decisions);

/** A decision on an article with the name of its file as note, one on furniture with its words too, so that it outlives
 * a change of the content. */
[[nodiscard]] Decision withFileName(Decision decision, const QList<Article> &articles);

} // namespace Counterpoint
