// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "factregistry.h"

#include <facts/attributions.h>
#include <facts/cues.h>
#include <facts/foreignfacts.h>
#include <facts/names.h>
#include <facts/quantities.h>
#include <facts/quotations.h>
#include <facts/times.h>
#include <text/words.h>

namespace Counterpoint
{

QList<FactKind> factKinds()
{
    return {
        {"times",
         [](const TokenizedArticle &article, ArticleFacts &facts, const RunContext &context) {
             facts.timexes = extractTimes(article, context);
         }},
        {"names",
         [](const TokenizedArticle &article, ArticleFacts &facts, const RunContext &context) {
             facts.names = extractNames(article, context);
         }},
        {"quotations",
         [](const TokenizedArticle &article, ArticleFacts &facts, const RunContext &context) {
             facts.quotations = extractQuotations(article, facts.names, context);
         }},
        {"attributions",
         [](const TokenizedArticle &article, ArticleFacts &facts, const RunContext &context) {
             facts.attributions = extractAttributions(article, facts.names, facts.quotations, context);
         }},
        {"quantities",
         [](const TokenizedArticle &article, ArticleFacts &facts, const RunContext &context) {
             facts.quantities = extractQuantities(article, facts.timexes, context);
         }},
        {"cues",
         [](const TokenizedArticle &article, ArticleFacts &facts, const RunContext &context) {
             facts.cues = extractCues(article, context);
         }},
    };
}

Result<ArticleFacts> extractFacts(const Article &article, const RunContext &context)
{
    if (isForeign(article.metadata.language))
        return extractForeignFacts(article, article.metadata.language, context);
    const TokenizedArticle tokenized(article, context);
    ArticleFacts facts;
    for (const FactKind &kind : factKinds()) {
        kind.extract(tokenized, facts, context);
        if (context.isCancelled())
            return stopped();
    }
    return facts;
}

ArticleFacts extractFacts(const Article &article)
{
    return extractFacts(article, RunContext()).value_or(ArticleFacts()); // nobody stops it
}

} // namespace Counterpoint
