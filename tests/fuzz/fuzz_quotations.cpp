// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz_facts.h"

#include <facts/attributions.h>
#include <facts/names.h>
#include <facts/quotations.h>

using namespace Counterpoint;
using namespace Counterpoint::Fuzz;

/** Quotations ascend without overlap; they, their speakers and cues lie inside the text; so do attributions. */
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const Article article = articleOf(data, size);
    const QList<Name> names = extractNames(TokenizedArticle(article));
    const QList<Quotation> quotations = extractQuotations(TokenizedArticle(article), names);
    qsizetype end = 0;
    for (const Quotation &quotation : quotations) {
        checkPlace(article, quotation.sentence, quotation.span);
        check(quotation.span.start >= end);
        end = quotation.span.end;
        if (quotation.speakerMention)
            checkSpan(article, *quotation.speakerMention);
        if (quotation.cue)
            checkSpan(article, *quotation.cue);
    }
    for (const Attribution &attribution : extractAttributions(TokenizedArticle(article), names, quotations)) {
        check(attribution.sentence >= 0 && attribution.sentence < article.sentences.size());
        check(attribution.content.start >= 0 && attribution.content.end <= article.text.size());
        check(attribution.sourceSpan.start >= 0 && attribution.sourceSpan.end <= article.text.size());
        if (attribution.cue)
            checkSpan(article, *attribution.cue);
    }
    return 0;
}
