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

QString speakerOf(const Article &article, int sentence, Span span)
{
    for (const Quotation &quotation : article.facts.quotations) {
        if (quotation.span.overlaps(span) && !quotation.speaker.isEmpty())
            return quotation.speaker;
    }
    for (const Attribution &attribution : article.facts.attributions) {
        if (attribution.sentence == sentence && !attribution.source.isEmpty())
            return attribution.source;
    }
    return {};
}

} // namespace

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
    claim.speaker = speakerOf(article, sentence.sentence, span);
    claim.created = QDateTime::currentDateTimeUtc();
    evidence.stance = claim.speaker.isEmpty() ? EvidenceStance::Supports : EvidenceStance::Attributes;
    claim.evidence = {evidence};
    return claim;
}

} // namespace Counterpoint
