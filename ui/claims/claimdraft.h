// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/models/snapshotindex.h>

namespace Counterpoint
{

/** What a claim is made from: words, and the sentence they begin in. */
struct ClaimPlace {
    SentenceRef sentence;
    Span span;
};

/** What is article text in the words marked: from its first sentence to its last; empty when none of it is. */
[[nodiscard]] std::optional<ClaimPlace> claimPlace(const SnapshotIndex &index, const ArticleSpan &marked);

/**
 * A new claim made from a span of a sentence: the text as it stands, the speaker where all of it is told as that
 * speaker's words, and an anchor with 32 characters of context on both sides.
 */
[[nodiscard]] Claim draftClaim(const SnapshotIndex &index, SentenceRef sentence, Span span);

} // namespace Counterpoint
