// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "candidates.h"
#include "groups.h"
#include "handlinks.h"
#include "judge.h"
#include "spelling.h"
#include "stages.h"
#include "stockphrases.h"

#include <algorithm>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace Counterpoint
{

namespace
{

constexpr size_t kPairs = 1024; // judged in one piece of work, at least
constexpr size_t kPieces = 64; // so many more cost more than they bring: each makes room for the letters of all words

bool isListed(const Judgement &judgement, SentenceRef a, SentenceRef b)
{
    if (!judgement.kind)
        return false;
    // Inside one article only what is said twice in the same words; that an article comes back to a point is no
    // finding.
    return a.article != b.article || *judgement.kind <= MatchKind::Near;
}

/** Judges some of the candidates. */
QList<Match> judgeSome(const Comparison &comparison, const ProfileSet &set, const Spelling &spelling,
                       std::span<const Candidate> candidates, const RunContext &context)
{
    SpellingReader reader(spelling);
    QList<Match> matches;
    Profile a;
    Profile b;
    int readA = -1;
    for (const Candidate &candidate : candidates) {
        if (context.isCancelled())
            break;
        if (std::exchange(readA, candidate.a) != candidate.a)
            set.read(candidate.a, a);
        set.read(candidate.b, b);
        const std::optional<double> likeness
            = isVerbatim(a, b) ? std::nullopt : std::optional(reader.likeness(candidate.a, candidate.b));
        const Judgement judgement = judge(comparison, set, a, b, likeness);
        if (isListed(judgement, a.ref, b.ref))
            matches.append({keyOfMatch(comparison, a.ref, b.ref), a.ref, b.ref, *judgement.kind, judgement.score,
                            judgement.why, judgement.aligned});
    }
    return matches;
}

/** What the candidates are to each other, in their order. */
QList<Match> judgeAll(const Comparison &comparison, const ProfileSet &set, const std::vector<Candidate> &candidates,
                      const RunContext &context)
{
    const Spelling spelling(set, context);
    const size_t size = std::max(kPairs, candidates.size() / kPieces);
    std::vector<QList<Match>> found(candidates.size() / size + 1);
    context.inPieces(candidates.size(), size, [&](size_t from, size_t to) {
        found[from / size]
            = judgeSome(comparison, set, spelling, std::span(candidates).subspan(from, to - from), context);
    });
    qsizetype count = 0;
    for (const QList<Match> &piece : found)
        count += piece.size();
    QList<Match> matches;
    matches.reserve(count);
    for (QList<Match> &piece : found)
        matches += std::exchange(piece, {});
    return matches;
}

/** The matches, and the stock phrases gathered apart. What was prepared for finding them is gone afterwards. */
Result<QList<Match>> matchesOf(const Comparison &comparison, QList<MatchGroup> &stock, const RunContext &context)
{
    const ProfileSet set(comparison, context);
    if (context.isCancelled())
        return stopped();
    const CandidateOptions options = candidateOptionsFor(int(set.size()));
    const Repetitions repetitions(set);
    auto candidates = findCandidates(set, options, repetitions.isRepeated(), context);
    if (!candidates)
        return std::unexpected(candidates.error());
    SortedCandidates sorted = partStockPhrases(comparison, set, repetitions, *std::move(candidates), options);
    stock = std::move(sorted.stock);
    QList<Match> matches = judgeAll(comparison, set, sorted.candidates, context);
    if (context.isCancelled())
        return stopped();
    return matches;
}

} // namespace

/** Neither kind nor order: both may change when an article is added or a file gets another name. */
QString keyOfMatch(const Comparison &comparison, SentenceRef a, SentenceRef b)
{
    const QStringView textA = comparison.text(a);
    const QStringView textB = comparison.text(b);
    return findingKey(u"match", std::min(textA, textB), std::max(textA, textB));
}

Result<void> findMatches(Comparison &comparison, const RunContext &context)
{
    QList<MatchGroup> stock;
    auto matches = matchesOf(comparison, stock, context);
    if (!matches)
        return std::unexpected(matches.error());
    comparison.matches = *std::move(matches);
    comparison.groups = groupMatches(comparison.matches) + stock;
    std::ranges::stable_sort(comparison.groups, {}, [](const MatchGroup &group) { return group.sentences.first(); });
    return {};
}

} // namespace Counterpoint
