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
 * Replays the decisions about articles (key: the article's SHA-256): excluded articles leave, corrected titles,
 * outlets, bylines and dates are set with the basis "stated"; dates that were inferred before are forgotten, to be
 * inferred anew. The newest decision on a field wins. Outlets spelled otherwise (target Outlet) are joined; furniture
 * that was rejected as such (key: furnitureKey()) becomes text.
 */
[[nodiscard]] Corrected applyDecisions(QList<Article> articles, const QList<Decision> &decisions);

} // namespace Counterpoint
