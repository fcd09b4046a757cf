// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profile.h"

namespace Counterpoint
{

/** Two short texts prepared for being judged as a pair, each as one sentence whatever the splitter made of it. */
class PairProfile
{
public:
    PairProfile(Article a, Article b, const Parameters &parameters);

    [[nodiscard]] Comparison &comparison() { return m_comparison; }
    [[nodiscard]] const Comparison &comparison() const { return m_comparison; }
    [[nodiscard]] const ProfileSet &set() const { return m_set; }
    [[nodiscard]] const Profile &a() const { return m_a; }
    [[nodiscard]] const Profile &b() const { return m_b; }

private:
    Comparison m_comparison; ///< Articles 0 and 1, names joined.
    ProfileSet m_set;
    Profile m_a;
    Profile m_b;
};

} // namespace Counterpoint
