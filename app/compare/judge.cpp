// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "judge.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace Counterpoint
{

namespace
{

constexpr int kLeastVerbatimWords = 3;
constexpr int kLeastQuotedRun = 6; // words: shorter runs are stock phrases as often as the same saying
constexpr double kLeastQuotedShare = 0.6;
constexpr size_t kMostReasons = 4;

// Both voices count alike: over the pairs of sentences of fourteen clusters of news the log odds of the aligned words
// vary ten times as much as the likeness of the spelling, and the one may be guessed from the other.
constexpr double kLikenessScale = 10;
constexpr double kGuessedLikeness = 0.363;
constexpr double kGuessedLikenessSlope = 0.103;
// Of pairs with evidence around kEven a reader takes one in two for a shared statement, of those 0.4 higher three of
// four.
constexpr double kEven = 1.0;
constexpr double kSlope = 2.75;
constexpr double kSurest = 0.99; // only the same words are certain

double logOdds(double probability)
{
    const double inside = std::clamp(probability, 0.001, 0.999);
    return std::log(inside / (1 - inside));
}

double calibrated(double alignment, std::optional<double> likeness)
{
    const double odds = logOdds(alignment);
    const double evidence = odds + kLikenessScale * likeness.value_or(kGuessedLikeness + kGuessedLikenessSlope * odds);
    return std::min(kSurest, 1 / (1 + std::exp(-kSlope * (evidence - kEven))));
}

bool isSameQuotation(const MatchFeatures &features)
{
    return features.quotedRun >= kLeastQuotedRun && features[MatchFeature::Quotation] >= kLeastQuotedShare;
}

/** The shorter sentence stands word for word inside the longer. */
bool isContained(const Profile &a, const Profile &b, const MatchFeatures &features)
{
    return features.wordRun >= kLeastQuotedRun && features.wordRun == int(std::min(a.tokens.size(), b.tokens.size()));
}

QString textOf(const Comparison &comparison, const Profile &profile, int token)
{
    return textIn(comparison.article(profile.ref).text, profile.tokens[size_t(token)].span).toString();
}

/** Three words in common are a topic rather than a statement, unless all else speaks for it. */
bool tellsEnough(const Profile &a, const Alignment &alignment, double score)
{
    constexpr double sure = 0.95;
    const auto isContent = [&](const AlignedWord &word) { return a.tokens[size_t(word.a)].isContent; };
    return std::ranges::count_if(alignment.words, isContent) >= (score >= sure ? 3 : 4);
}

QStringList saidInWords(qsizetype said, qsizetype all)
{
    return {QStringLiteral("%1 of %2 words").arg(said).arg(all)};
}

/** How many of the words are said. Nearly every match has this reason and most have no other: those of usual sentences
 * are shared by all matches. */
QStringList shareOfWords(qsizetype said, qsizetype all)
{
    constexpr qsizetype usual = 32;
    static const auto table = [] {
        std::array<std::array<QStringList, usual>, usual> lists;
        for (qsizetype of = 0; of < usual; ++of) {
            for (qsizetype part = 0; part <= of; ++part)
                lists[size_t(of)][size_t(part)] = saidInWords(part, of);
        }
        return lists;
    }();
    return all < usual ? table[size_t(all)][size_t(said)] : saidInWords(said, all);
}

QStringList reasons(const Comparison &comparison, const Profile &a, const Profile &b, const Alignment &alignment,
                    const MatchFeatures &features)
{
    QStringList numbers;
    QStringList related;
    int content = 0;
    for (const AlignedWord &word : alignment.words) {
        const ProfileToken &token = a.tokens[size_t(word.a)];
        content += token.isContent ? 1 : 0;
        if (token.isNumber && token.time < 0 && b.tokens[size_t(word.b)].isNumber)
            numbers << textOf(comparison, a, word.a);
        if (word.tie == WordTie::Related)
            related << textOf(comparison, a, word.a) + QStringLiteral(" / ") + textOf(comparison, b, word.b);
    }
    const auto all = std::min(std::ranges::count_if(a.tokens, &ProfileToken::isContent),
                              std::ranges::count_if(b.tokens, &ProfileToken::isContent));
    QStringList why = shareOfWords(std::min<qsizetype>(content, all), all);
    if (isSameQuotation(features))
        why.prepend(QStringLiteral("same quotation"));
    if (!numbers.isEmpty())
        why << QStringLiteral("same numbers: ") + numbers.join(QStringLiteral("; "));
    why += related;
    if (why.size() > qsizetype(kMostReasons))
        why.resize(qsizetype(kMostReasons));
    return why;
}

} // namespace

bool isVerbatim(const Profile &a, const Profile &b)
{
    return a.wording == b.wording && int(a.tokens.size()) >= kLeastVerbatimWords
        && std::ranges::equal(a.tokens, b.tokens, {}, &ProfileToken::word, &ProfileToken::word);
}

Judgement judge(const Comparison &comparison, const ProfileSet &set, const Profile &a, const Profile &b,
                std::optional<double> likeness)
{
    static const QStringList sameWords{QStringLiteral("same words")};
    if (isVerbatim(a, b))
        return {MatchKind::Verbatim, 1.0, 1.0, sameWords};
    Judgement judgement;
    const Parameters &parameters = comparison.parameters;
    const Alignment alignment = align(set, a, b);
    const MatchFeatures features = matchFeatures(a, b, alignment);
    judgement.aligned = matchScore(features);
    judgement.score = calibrated(judgement.aligned, likeness);
    if (features[MatchFeature::Wording] >= parameters.nearThreshold || isSameQuotation(features)
        || isContained(a, b, features))
        judgement.kind = MatchKind::Near;
    else if (judgement.score >= parameters.paraphraseThreshold && tellsEnough(a, alignment, judgement.score))
        judgement.kind = MatchKind::Paraphrase;
    else if (judgement.score >= parameters.partialThreshold)
        judgement.kind = MatchKind::Partial;
    if (judgement.kind)
        judgement.why = reasons(comparison, a, b, alignment, features);
    return judgement;
}

} // namespace Counterpoint
