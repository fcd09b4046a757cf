// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <facts/tokenizedarticle.h>

#include <QList>
#include <QStringView>

namespace Counterpoint
{

/** A kind of fact: one pure function over a read article; it fills its own list of @p facts and may read the others
 *  registered before it. What it finds in a run that is stopped is dropped. */
struct FactKind {
    const char *name;
    void (*extract)(const TokenizedArticle &article, ArticleFacts &facts, const RunContext &context);
};

/** All kinds for English, in the order in which they run. To add one: one file pair and one line here. */
[[nodiscard]] QList<FactKind> factKinds();

/**
 * Everything the article's sentences say. Relative times are resolved against metadata.published (unresolved
 * expressions keep TIMEX3 forms as XXXX-WXX-5 when there is no date). Errors: Cancelled; asks before
 * each sentence whether to stop. Pure; any thread.
 */
[[nodiscard]] Result<ArticleFacts> extractFacts(const Article &article, const RunContext &context);

/** The same for a text that is read whole, whatever happens. */
[[nodiscard]] ArticleFacts extractFacts(const Article &article);

} // namespace Counterpoint
