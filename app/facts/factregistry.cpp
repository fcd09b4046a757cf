// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "factregistry.h"

#include <facts/times.h>

namespace Counterpoint {

QList<FactKind> factKinds()
{
    return {
        {"times", [](const Article &article, ArticleFacts &facts) { facts.timexes = extractTimes(article); }},
    };
}

ArticleFacts extractFacts(const Article &article)
{
    ArticleFacts facts;
    for (const FactKind &kind : factKinds())
        kind.extract(article, facts);
    return facts;
}

} // namespace Counterpoint
