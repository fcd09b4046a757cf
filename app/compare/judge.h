// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "matchfeatures.h"

#include <optional>

/** Decides what two sentences are to each other and says why. Pure; any thread. */
namespace Counterpoint
{

struct Judgement {
    std::optional<MatchKind> kind; ///< Empty: no match.
    double aligned = 0; ///< 0..1: how much of the one the other says, word by word; the story does not count.
    double score = 0; ///< 0..1: how likely it is that a reader says they share a statement.
    QStringList why;
};

/** The same words, and enough of them: judged so whatever else speaks for it. */
[[nodiscard]] bool isVerbatim(const Profile &a, const Profile &b);

/**
 * @p likeness is how alike the two are spelled beside the other sentences of their story (Spelling); none where there
 * is no story, as for two texts alone.
 */
[[nodiscard]] Judgement judge(const Comparison &comparison, const ProfileSet &set, const Profile &a, const Profile &b,
                              std::optional<double> likeness = {});

} // namespace Counterpoint
