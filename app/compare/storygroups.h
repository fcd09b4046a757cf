// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "terms.h"

#include <model/runcontext.h>

#include <QDate>

#include <vector>

namespace Counterpoint
{

/** An article as far as it matters for which story it is of. */
struct StoryMember {
    const Terms *terms = nullptr;
    QDate published; ///< As stated; invalid when it is not known or only inferred.
};

/**
 * Groups of members that are alike on the average, each by its numbers, ascending; by their first numbers. Members
 * published far apart need to be more alike. Candidates come from an index of each member's most telling words, never
 * from all pairs. Of a stopped run anything. Pure; any thread.
 */
[[nodiscard]] std::vector<std::vector<int>> groupStories(const std::vector<StoryMember> &members,
                                                         const RunContext &context);

} // namespace Counterpoint
