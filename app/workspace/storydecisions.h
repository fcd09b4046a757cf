// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/comparison.h>
#include <model/decision.h>

#include <optional>

/** What the analyst says of stories, as entries of the journal. Pure; any thread. */
namespace Counterpoint
{

/** The article belongs to the story with this index; to one of its own without one. */
[[nodiscard]] Decision movedToStory(const Comparison &comparison, int article, std::optional<int> story);

/** Two stories are one. */
[[nodiscard]] Decision mergedStories(const Comparison &comparison, int from, int into);

/** A story is called so; an empty title gives it back the headline of its most central article. */
[[nodiscard]] Decision namedStory(const Comparison &comparison, int story, const QString &title);

} // namespace Counterpoint
