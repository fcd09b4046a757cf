// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "factregistry.h"

#include <facts/cues.h>
#include <facts/quantities.h>
#include <facts/times.h>

namespace Counterpoint
{

QList<FactKind> factKinds()
{
    return {
        {"times", [](const Article &article, ArticleFacts &facts) { facts.timexes = extractTimes(article); }},
        {"quantities",
         [](const Article &article, ArticleFacts &facts) {
             facts.quantities = extractQuantities(article, facts.timexes);
         }},
        {"cues", [](const Article &article, ArticleFacts &facts) { facts.cues = extractCues(article); }},
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
