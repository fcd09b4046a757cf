// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "candidates.h"
#include "groups.h"
#include "judge.h"
#include "stages.h"

namespace Counterpoint {

namespace {

constexpr size_t kAskEvery = 512;

QString nameOf(MatchKind kind)
{
    static constexpr const char *names[] = {"verbatim", "near", "paraphrase", "partial"};
    return QString::fromLatin1(names[int(kind)]);
}

} // namespace

Result<void> findMatches(Comparison &comparison, const RunContext &context)
{
    const ProfileSet set(comparison);
    const auto candidates = findCandidates(set, {}, context);
    if (!candidates)
        return std::unexpected(candidates.error());
    for (size_t i = 0; i < candidates->size(); ++i) {
        if (i % kAskEvery == 0 && context.isCancelled())
            return failure(ErrorCode::Cancelled, QStringLiteral("The comparison was stopped."));
        const Candidate &candidate = (*candidates)[i];
        const Profile &a = set.profiles()[size_t(candidate.a)];
        const Profile &b = set.profiles()[size_t(candidate.b)];
        const Judgement judgement = judge(comparison, set, a, b);
        if (!judgement.kind)
            continue;
        const QString key = findingKey(nameOf(*judgement.kind), comparison.text(a.ref), comparison.text(b.ref));
        comparison.matches.append({key, a.ref, b.ref, *judgement.kind, judgement.score, judgement.why});
    }
    comparison.groups = groupMatches(comparison.matches);
    return {};
}

} // namespace Counterpoint
