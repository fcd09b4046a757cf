// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/comparison.h>
#include <model/decision.h>
#include <model/runcontext.h>

namespace Counterpoint
{

/**
 * Groups articles (facts filled) into stories by what they tell: words and names that are rare in general English and
 * among these articles, and days of publication where they are stated. The same stories whatever the order of the
 * articles; indexes are those of @p articles. Then replays what was decided on stories (oldest first; others are passed
 * over, as is what names articles that are gone). Errors: Cancelled. Pure; any thread.
 */
[[nodiscard]] Result<QList<Story>> findStories(const QList<Article> &articles, const QList<Decision> &decisions,
                                               const RunContext &context);

/** The story that most of @p some (SHA-256, with spaces between) are in; -1 when none of them is there. */
[[nodiscard]] int storyOfSome(const QList<Article> &articles, const QList<Story> &stories, const QString &some);

/** Up to eight of a story's articles, for a decision: those published first, which are the likeliest to stay. */
[[nodiscard]] QString someOf(const QList<Article> &articles, const Story &story);

} // namespace Counterpoint
