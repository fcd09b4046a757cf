// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profile.h"

#include <vector>

/** What is told over and over. Pure; any thread. */
namespace Counterpoint
{

/** @p sentences, ascending, are told more than so often by the articles themselves: whatever they tell, it is no shared
 * statement. */
[[nodiscard]] bool isRefrain(const ProfileSet &set, const std::vector<int> &sentences);

/** So often told that it is looked at as a phrase; as pairs it would grow with the square. */
[[nodiscard]] bool isToldOften(const ProfileSet &set, const std::vector<int> &sentences);

/** Sentences that are told in the same words in very many articles: only one of each is looked up. */
class Repetitions
{
public:
    explicit Repetitions(const ProfileSet &set);

    /** All but the first of each. */
    [[nodiscard]] const std::vector<bool> &isRepeated() const { return m_isRepeated; }
    /** Ascending; the first of each list is the one that is looked up. */
    [[nodiscard]] const std::vector<std::vector<int>> &lists() const { return m_lists; }
    /** The list of which @p sentence is the first; empty when it is of none. */
    [[nodiscard]] const std::vector<int> &listOf(int sentence) const;

private:
    std::vector<bool> m_isRepeated;
    std::vector<std::vector<int>> m_lists; // by their first
};

} // namespace Counterpoint
