// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/comparison.h>
#include <model/decision.h>
#include <model/runcontext.h>

namespace Counterpoint
{

/**
 * Gives articles without a date an inferred one from weekdays and from the other articles (basis Inferred, with the
 * range of days it may be), or leaves them undated. Called before facts are extracted. Errors: Cancelled. Pure; any
 * thread; asks before each sentence whether to stop.
 */
[[nodiscard]] Result<QList<Article>> inferPublicationDates(QList<Article> articles, const RunContext &context);

/**
 * Compares articles (facts filled, ordered by file name): matches, conflicts, events, coverage and all that the model's
 * Comparison holds; of several stories all but shared copy inside each of them. The same articles, parameters and
 * decisions on stories, events and links (others are passed over) give the same comparison, whatever the order of
 * import. Errors: Cancelled. Any thread; long-running: reports progress, asks for cancellation often.
 */
[[nodiscard]] Result<Comparison> compareArticles(QList<Article> articles, const Parameters &parameters,
                                                 const RunContext &context, const QList<Decision> &decisions = {});

/** Comparison::byHand of a comparison made with these decisions. */
[[nodiscard]] QString digestOfHandWork(const QList<Decision> &decisions);

/** What is found between two sentences alone (batch subcommand "pairs"). */
struct PairAnswer {
    double score = 0; ///< 0..1, graded similarity.
    std::optional<MatchKind> kind; ///< Empty for none.
    QStringList why;
    QList<Conflict> conflicts; ///< a is article 0, b article 1.
    Article a;
    Article b;
};

[[nodiscard]] PairAnswer comparePair(Article a, Article b, const Parameters &parameters);

} // namespace Counterpoint
