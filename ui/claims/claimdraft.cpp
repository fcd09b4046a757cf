// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/claims/claimdraft.h>

#include <QDateTime>
#include <QUuid>

namespace Counterpoint
{

namespace
{

constexpr qsizetype kContext = 32;

/** Without the quotation marks, full stops and spaces around the words. */
Span wordsOf(const QString &text, Span span)
{
    while (!span.isEmpty() && !text.at(span.start).isLetterOrNumber())
        ++span.start;
    while (!span.isEmpty() && !text.at(span.end - 1).isLetterOrNumber())
        --span.end;
    return span;
}

/** Whoever said all of the words marked. That others are named in the sentence makes them no speakers of it. */
QString speakerOf(const Article &article, Span span)
{
    const Span words = wordsOf(article.text, span);
    for (const Quotation &quotation : article.facts.quotations) {
        if (quotation.span.contains(words) && !quotation.speaker.isEmpty())
            return quotation.speaker;
    }
    for (const Attribution &attribution : article.facts.attributions) {
        if (!attribution.content.isEmpty() && attribution.content.contains(words) && !attribution.source.isEmpty())
            return attribution.source;
    }
    return {};
}

} // namespace

std::optional<ClaimPlace> claimPlace(const SnapshotIndex &index, const ArticleSpan &marked)
{
    std::optional<ClaimPlace> place;
    const auto &sentences = index.comparison().articles.at(marked.article).sentences;
    for (int i = 0; i < sentences.size(); ++i) {
        const Span span = sentences.at(i).span;
        if (!span.overlaps(marked.span))
            continue;
        if (!place)
            place = ClaimPlace{{marked.article, i}, {std::max(marked.span.start, span.start), 0}};
        place->span.end = std::min(marked.span.end, span.end);
    }
    return place;
}

Claim draftClaim(const SnapshotIndex &index, SentenceRef sentence, Span span)
{
    const Article &article = index.comparison().article(sentence);
    ClaimEvidence evidence;
    evidence.articleSha256 = article.sha256;
    evidence.file = article.file;
    evidence.span = span;
    evidence.exact = textIn(article.text, span).toString();
    const qsizetype before = qMin(kContext, span.start);
    evidence.prefix = article.text.sliced(span.start - before, before);
    evidence.suffix = article.text.sliced(span.end, qMin(kContext, article.text.size() - span.end));
    Claim claim;
    claim.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    claim.text = evidence.exact.simplified();
    claim.speaker = speakerOf(article, span);
    claim.created = QDateTime::currentDateTimeUtc();
    evidence.stance = claim.speaker.isEmpty() ? EvidenceStance::Supports : EvidenceStance::Attributes;
    claim.evidence = {evidence};
    return claim;
}

} // namespace Counterpoint
