// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/models/snapshotindex.h>

namespace Counterpoint
{

/**
 * A new claim made from a span of a sentence: the text as it stands, the speaker where the text gives one, and an
 * anchor with 32 characters of context on both sides.
 */
[[nodiscard]] Claim draftClaim(const SnapshotIndex &index, SentenceRef sentence, Span span);

} // namespace Counterpoint
