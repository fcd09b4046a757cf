// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "codepoints.h"

#include <model/comparison.h>
#include <model/decision.h>

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <vector>

/**
 * The objects of the comparison format, version 1 (resources/manual/format.md). Offsets are code points into the
 * article's text, end exclusive; sentences are named "a1.s1". Pure; any thread.
 */
namespace Counterpoint::ComparisonJson
{

/** One article's offsets and the name of the article inside the object to be written. */
struct ArticleFrame {
    int index;
    const Article &article;
    CodePoints codePoints;

    ArticleFrame(int articleIndex, const Article &value)
        : index(articleIndex)
        , article(value)
        , codePoints(value.text)
    {
    }
};

[[nodiscard]] QJsonValue textOrNull(const QString &text); ///< null for an empty text
[[nodiscard]] QJsonObject spanObject(const ArticleFrame &frame, Span span); ///< start, end, text
[[nodiscard]] QJsonObject article(const ArticleFrame &frame);
[[nodiscard]] QJsonArray sentences(const ArticleFrame &frame);
[[nodiscard]] QJsonArray timexes(const ArticleFrame &frame);
[[nodiscard]] QJsonArray quotes(const ArticleFrame &frame);
[[nodiscard]] QJsonArray quantities(const ArticleFrame &frame);
[[nodiscard]] QJsonArray names(const ArticleFrame &frame); ///< Of one article alone.
[[nodiscard]] QJsonObject published(const PublicationDate &date); ///< published, publishedBasis
[[nodiscard]] QJsonObject coverageCell(int article, const CoverageCell &cell); ///< stance, sentences
[[nodiscard]] QJsonObject parameters(const Parameters &parameters, int engineVersion);

/** Findings over several articles; frames are those of all articles, in order. */
class Findings
{
public:
    explicit Findings(const Comparison &comparison);

    [[nodiscard]] const std::vector<ArticleFrame> &frames() const { return m_frames; }
    [[nodiscard]] QJsonObject story(int index) const;
    [[nodiscard]] QJsonObject name(const JoinedName &name) const;
    [[nodiscard]] QJsonObject match(int index) const;
    [[nodiscard]] QJsonObject group(int index) const;
    [[nodiscard]] QJsonObject conflict(const Conflict &conflict, int index) const;
    [[nodiscard]] QJsonObject wordChoice(const WordChoice &choice) const;
    [[nodiscard]] QJsonObject discrepancy(int index) const;
    [[nodiscard]] QJsonObject origin(int index) const;
    [[nodiscard]] QJsonObject citation(const Citation &citation) const;
    [[nodiscard]] QJsonObject utterance(int index) const;
    [[nodiscard]] QJsonObject event(int index) const;
    [[nodiscard]] QJsonObject coverage(const CoverageRow &row) const;
    [[nodiscard]] QJsonObject headline(const Headline &headline) const;
    [[nodiscard]] QJsonObject condition(const Condition &condition) const;
    /** What the articles say to a claim, from its evidence: as coverage() has it, by the claim's id. */
    [[nodiscard]] QJsonObject claimCoverage(const Claim &claim) const;
    [[nodiscard]] QJsonObject claim(const Claim &claim) const;

private:
    [[nodiscard]] const ArticleFrame &frameOf(SentenceRef ref) const;
    /** Sentence and offsets in code points. */
    [[nodiscard]] QJsonObject placeIn(SentenceRef sentence, Span span) const;
    [[nodiscard]] QJsonObject spanIn(int article, Span span) const; ///< start, end, text
    [[nodiscard]] QJsonValue placeOrNull(const std::optional<ArticleSpan> &place) const; ///< and article
    [[nodiscard]] int articleOf(const ClaimEvidence &evidence) const; ///< -1: not among the articles.
    [[nodiscard]] int quotationNumber(QuotationRef ref) const;

    const Comparison &m_comparison;
    std::vector<ArticleFrame> m_frames;
    QList<int> m_firstQuotation; ///< Of each article, in the flat list of all quotations.
};

} // namespace Counterpoint::ComparisonJson
