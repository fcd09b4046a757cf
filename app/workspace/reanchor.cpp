// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reanchor.h"

#include <algorithm>
#include <optional>

namespace Counterpoint
{

namespace
{

bool isAt(const ClaimEvidence &evidence, const QString &text, Span span)
{
    return span.start >= 0 && span.end <= text.size() && span.start <= span.end && textIn(text, span) == evidence.exact;
}

/** The one place where the quotation stands in its whole context; empty for none and for several. */
std::optional<Span> onlyPlace(const ClaimEvidence &evidence, const QString &text)
{
    const QString wanted = evidence.prefix + evidence.exact + evidence.suffix;
    const qsizetype first = text.indexOf(wanted);
    if (evidence.exact.isEmpty() || first < 0 || text.indexOf(wanted, first + 1) >= 0)
        return std::nullopt;
    const qsizetype start = first + evidence.prefix.size();
    return Span{start, start + evidence.exact.size()};
}

bool place(ClaimEvidence &evidence, const QList<Article> &articles)
{
    for (const Article &article : articles) {
        if (article.sha256 == evidence.articleSha256 && isAt(evidence, article.text, evidence.span)) {
            evidence.file = article.file;
            return true;
        }
    }
    for (const Article &article : articles) {
        if (article.sha256 != evidence.articleSha256 && article.file != evidence.file)
            continue;
        if (const auto span = onlyPlace(evidence, article.text)) {
            evidence.span = *span;
            evidence.articleSha256 = article.sha256;
            evidence.file = article.file;
            return true;
        }
    }
    return false;
}

} // namespace

QList<Claim> reanchored(QList<Claim> claims, const QList<Article> &articles)
{
    for (Claim &claim : claims)
        for (ClaimEvidence &evidence : claim.evidence)
            evidence.needsReview = !place(evidence, articles);
    return claims;
}

} // namespace Counterpoint
