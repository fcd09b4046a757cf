// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "factregistry.h"

#include <facts/attributions.h>
#include <facts/cues.h>
#include <facts/names.h>
#include <facts/quantities.h>
#include <facts/quotations.h>
#include <facts/times.h>

namespace Counterpoint
{

QList<FactKind> factKinds()
{
    return {
        {"times", [](const Article &article, ArticleFacts &facts) { facts.timexes = extractTimes(article); }},
        {"names", [](const Article &article, ArticleFacts &facts) { facts.names = extractNames(article); }},
        {"quotations",
         [](const Article &article, ArticleFacts &facts) {
             facts.quotations = extractQuotations(article, facts.names);
         }},
        {"attributions",
         [](const Article &article, ArticleFacts &facts) {
             facts.attributions = extractAttributions(article, facts.names, facts.quotations);
         }},
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
