// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foreignfacts.h"

#include "quotations.h"
#include "tokenizedarticle.h"

namespace Counterpoint
{

Result<ArticleFacts> extractForeignFacts(const Article &article, const QString &language, const RunContext &context)
{
    ArticleFacts facts;
    context.each(understandingStage(), article.sentences.size(), [&](qsizetype i) {
        const QList<Timex> times = foreignTimes(article, static_cast<int>(i), language);
        facts.quantities += foreignQuantities(article, static_cast<int>(i), language, times);
        facts.timexes += times;
    });
    facts.names = foreignNames(article, language, context);
    facts.quotations = extractQuotations(TokenizedArticle(article, context), {}, context);
    for (Quotation &quotation : facts.quotations) {
        quotation.speaker.clear(); // an English verb would have named him
        quotation.speakerMention.reset();
        quotation.cue.reset();
        while (quotation.span.start < quotation.span.end && article.text.at(quotation.span.start).isSpace())
            ++quotation.span.start; // French sets its marks apart
        while (quotation.span.end > quotation.span.start && article.text.at(quotation.span.end - 1).isSpace())
            --quotation.span.end;
    }
    if (context.isCancelled())
        return stopped();
    return facts;
}

} // namespace Counterpoint
