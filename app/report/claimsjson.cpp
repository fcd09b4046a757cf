// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparisonjson.h"

#include <model/enumnames.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Counterpoint::ComparisonJson
{

namespace
{

/** A mere mention takes no side. */
Stance stanceOf(EvidenceStance stance)
{
    switch (stance) {
    case EvidenceStance::Supports:
        return Stance::Asserts;
    case EvidenceStance::Contradicts:
        return Stance::Contradicts;
    case EvidenceStance::Attributes:
        return Stance::Attributes;
    case EvidenceStance::Mentions:
        break;
    }
    return Stance::Silent;
}

/** An article that says several things of one claim: what denies it counts most, what passes it on least. */
Stance stronger(Stance a, Stance b)
{
    for (const Stance stance : {Stance::Contradicts, Stance::Asserts, Stance::Attributes})
        if (a == stance || b == stance)
            return stance;
    return a;
}

} // namespace

int Findings::articleOf(const ClaimEvidence &evidence) const
{
    const auto holds = [&evidence](const ArticleFrame &frame, bool isByName) {
        return (isByName || frame.article.sha256 == evidence.articleSha256) && frame.article.file == evidence.file;
    };
    for (const bool isByName : {false, true}) // the file as it was, or as it is now
        for (const ArticleFrame &frame : m_frames)
            if (holds(frame, isByName))
                return frame.index;
    const auto same = std::ranges::find(m_frames, evidence.articleSha256,
                                        [](const ArticleFrame &frame) { return frame.article.sha256; });
    return same == m_frames.end() ? -1 : same->index;
}

QJsonObject Findings::claimCoverage(const Claim &claim) const
{
    std::vector<CoverageCell> cells(m_frames.size());
    for (const ClaimEvidence &part : claim.evidence) {
        const int index = articleOf(part);
        if (part.needsReview || index < 0)
            continue;
        CoverageCell &cell = cells.at(size_t(index));
        cell.stance = stronger(cell.stance, stanceOf(part.stance));
        const auto &sentences = m_frames.at(size_t(index)).article.sentences;
        for (int i = 0; i < sentences.size(); ++i)
            if (sentences.at(i).span.overlaps(part.span) && !cell.sentences.contains(i))
                cell.sentences.append(i);
    }
    QJsonObject articles;
    for (size_t i = 0; i < cells.size(); ++i) {
        std::ranges::sort(cells[i].sentences);
        articles.insert(articleId(int(i)), coverageCell(int(i), cells[i]));
    }
    return {{"claim"_L1, claim.id}, {"articles"_L1, articles}};
}

QJsonObject Findings::claim(const Claim &claim) const
{
    QJsonArray evidence;
    for (const ClaimEvidence &part : claim.evidence) {
        const int index = articleOf(part);
        QJsonObject object{{"article"_L1, index < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(articleId(index))},
                           {"file"_L1, part.file},
                           {"sha256"_L1, QString::fromLatin1(part.articleSha256)},
                           {"text"_L1, part.exact},
                           {"prefix"_L1, part.prefix},
                           {"suffix"_L1, part.suffix},
                           {"stance"_L1, nameOf(part.stance)},
                           {"needsReview"_L1, part.needsReview}};
        const bool isPlaced = index >= 0 && !part.needsReview;
        const auto offset = [&](qsizetype at) {
            return isPlaced ? QJsonValue(m_frames.at(size_t(index)).codePoints.at(at)) : QJsonValue(QJsonValue::Null);
        };
        object.insert("start"_L1, offset(part.span.start));
        object.insert("end"_L1, offset(part.span.end));
        evidence.append(object);
    }
    return {{"id"_L1, claim.id},
            {"text"_L1, claim.text},
            {"speaker"_L1, textOrNull(claim.speaker)},
            {"note"_L1, textOrNull(claim.note)},
            {"evidence"_L1, evidence}};
}

} // namespace Counterpoint::ComparisonJson
