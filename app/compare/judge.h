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
    double score = 0; ///< 0..1
    QStringList why;
};

[[nodiscard]] Judgement judge(const Comparison &comparison, const ProfileSet &set, const Profile &a, const Profile &b);

} // namespace Counterpoint
