// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gaps.h"
#include "ruleview.h"

namespace Counterpoint
{

/** Two sentences aligned, and a place where they differ. */
struct Facing {
    const RuleView &view;
    const RulePair &pair;
    const Profile &a;
    const Profile &b;
    Gap gap;

    [[nodiscard]] Span aSpan() const { return spanOf(a, gap.aFirst, gap.aLast); }
    [[nodiscard]] Span bSpan() const { return spanOf(b, gap.bFirst, gap.bLast); }
    [[nodiscard]] static Span spanOf(const Profile &profile, int first, int last)
    {
        return {profile.tokens[size_t(first)].span.start, profile.tokens[size_t(last - 1)].span.end};
    }
};

/** A conflict of the two gaps; @p trust (0..1) weighs how alike the sentences are. Pure. */
[[nodiscard]] Conflict conflictAt(const Facing &facing, ConflictKind kind, double trust);

/** Fills the values, where none are set, the subject (begins with @p what) and the reason. Pure. */
void describe(Conflict &conflict, const Facing &facing, const QString &what);

/** The tokens of [first, last) that are neither stopwords nor marks. Pure. */
[[nodiscard]] std::vector<int> contentOf(const Profile &profile, int first, int last);

} // namespace Counterpoint
