// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/article.h>

#include <QList>
#include <QStringView>

namespace Counterpoint
{

/** A kind of fact: one pure function over a read article; it fills its own list of @p facts and may read the others
 *  registered before it. */
struct FactKind {
    const char *name;
    void (*extract)(const Article &article, ArticleFacts &facts);
};

/** All kinds, in the order in which they run. To add one: one file pair and one line here. */
[[nodiscard]] QList<FactKind> factKinds();

/**
 * Everything the article's sentences say. Relative times are resolved against metadata.published (unresolved
 * expressions keep TIMEX3 forms as XXXX-WXX-5 when there is no date). Pure; any thread.
 */
[[nodiscard]] ArticleFacts extractFacts(const Article &article);

} // namespace Counterpoint
