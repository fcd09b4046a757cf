// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "candidates.h"
#include "groups.h"
#include "judge.h"
#include "spelling.h"
#include "stages.h"
#include "stockphrases.h"

#include <algorithm>
#include <vector>

namespace Counterpoint
{

namespace
{

constexpr size_t kPairs = 1024; // judged in one piece of work: some ten milliseconds

/** Neither kind nor order: both may change when an article is added or a file gets another name. */
QString keyOf(const Comparison &comparison, SentenceRef a, SentenceRef b)
{
    const QStringView textA = comparison.text(a);
    const QStringView textB = comparison.text(b);
    return findingKey(u"match", std::min(textA, textB), std::max(textA, textB));
}

bool isListed(const Judgement &judgement, SentenceRef a, SentenceRef b)
{
    if (!judgement.kind)
        return false;
    // Inside one article only what is said twice in the same words; that an article comes back to a point is no
    // finding.
    return a.article != b.article || *judgement.kind <= MatchKind::Near;
}

/** What the candidates are to each other, in their order. */
QList<Match> judgeAll(const Comparison &comparison, const ProfileSet &set, const std::vector<Candidate> &candidates,
                      const RunContext &context)
{
    const Spelling spelling(set, context);
    std::vector<QList<Match>> found(candidates.size() / kPairs + 1);
    context.inPieces(candidates.size(), kPairs, [&](size_t from, size_t to) {
        SpellingReader reader(spelling);
        for (size_t i = from; i < to; ++i) {
            const Profile &a = set.profiles()[size_t(candidates[i].a)];
            const Profile &b = set.profiles()[size_t(candidates[i].b)];
            const double likeness = reader.likeness(candidates[i].a, candidates[i].b);
            const Judgement judgement = judge(comparison, set, a, b, likeness);
            if (isListed(judgement, a.ref, b.ref))
                found[from / kPairs].append({keyOf(comparison, a.ref, b.ref), a.ref, b.ref, *judgement.kind,
                                             judgement.score, judgement.why, judgement.aligned});
        }
    });
    QList<Match> matches;
    for (QList<Match> &piece : found)
        matches += std::move(piece);
    return matches;
}

} // namespace

Result<void> findMatches(Comparison &comparison, const RunContext &context)
{
    const ProfileSet set(comparison, context);
    if (context.isCancelled())
        return stopped();
    const CandidateOptions options = candidateOptionsFor(int(set.profiles().size()));
    const Repetitions repetitions(set);
    auto candidates = findCandidates(set, options, repetitions.isRepeated(), context);
    if (!candidates)
        return std::unexpected(candidates.error());
    const SortedCandidates sorted = partStockPhrases(comparison, set, repetitions, *std::move(candidates), options);
    QList<Match> matches = judgeAll(comparison, set, sorted.candidates, context);
    if (context.isCancelled())
        return stopped();
    comparison.matches = std::move(matches);
    comparison.groups = groupMatches(comparison.matches) + sorted.stock;
    std::ranges::stable_sort(comparison.groups, {}, [](const MatchGroup &group) { return group.sentences.first(); });
    return {};
}

} // namespace Counterpoint
