// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attributions.h"

#include <facts/quotemarks.h>
#include <facts/sources.h>

#include <algorithm>

namespace Counterpoint
{

namespace
{

/** What an act is about: behind its verb ("said that ..."), or all that stands before an aside ("..., X said"). */
Span contentOf(const Tokens &tokens, const SpeechAct &act)
{
    const QString &next = lowerAt(tokens, act.last() + 1);
    const bool isClosed = next.isEmpty() || next == QLatin1String(".") || next == QLatin1String(",");
    const bool isAside = act.first() > 1 && tokens[act.first() - 1].is(QLatin1String(","));
    const bool isAccording = act.isInverted && act.cueLast > act.cueFirst;
    if (isAccording && act.first() == 0)
        return act.last() + 2 < tokens.size() ? spanOf(tokens, act.last() + 2, tokens.size() - 1) : Span{};
    if ((isAside && isClosed) || isAccording || act.isInverted)
        return act.first() > 0 ? spanOf(tokens, 0, qMax<qsizetype>(0, act.first() - 1 - (isAside ? 1 : 0))) : Span{};
    qsizetype first = act.last() + 1;
    for (qsizetype i = act.last() + 1; i <= act.last() + 4; ++i) { // "told reporters that ..."
        if (lowerAt(tokens, i) == QLatin1String("that")) {
            first = i + 1;
            break;
        }
    }
    return first < tokens.size() ? spanOf(tokens, first, tokens.size() - 1) : Span{};
}

/** A weak verb speaks indirectly only before "that". */
bool reports(const Tokens &tokens, const SpeechAct &act)
{
    return act.isStrong || lowerAt(tokens, act.cueLast + 1) == QLatin1String("that");
}

} // namespace

QList<Attribution> extractAttributions(const TokenizedArticle &article, const QList<Name> &names,
                                       const QList<Quotation> &quotations, const RunContext &context)
{
    QList<Span> quoted;
    for (const QuotedSpan &quote : quotedSpansOf(article.article(), context))
        quoted.append(quote.outside);
    SourceResolver resolver(article.article(), names, article.sentences());
    QList<Attribution> found;
    readSentences(article.sentences(), context, [&](int i, const Tokens &tokens) {
        const QList<SpeechAct> acts = speechActsOf(tokens, quoted);
        for (qsizetype a = 0; a < acts.size(); ++a) {
            const Span cue = spanOf(tokens, acts[a].cueFirst, acts[a].cueLast);
            const ResolvedSource source = resolver.resolve(i, acts, a, quoted);
            if (source.isPerson && !source.name.isEmpty() && !acts[a].isInner)
                resolver.remember(i, source);
            const bool isQuotation = std::ranges::any_of(quotations, [&](const Quotation &quotation) {
                return quotation.cue == cue && quotation.extent == QuotationExtent::Full;
            });
            if (isQuotation || !reports(tokens, acts[a]))
                continue;
            found.append({.sentence = i,
                          .source = source.name,
                          .sourceSpan = source.mention.value_or(Span{}),
                          .cue = cue,
                          .content = contentOf(tokens, acts[a])});
        }
    });
    return found;
}

} // namespace Counterpoint
