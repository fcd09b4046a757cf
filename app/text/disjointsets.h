// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <numeric>
#include <vector>

namespace Counterpoint
{

/**
 * Sets of the numbers 0 .. count - 1 that only ever grow together. The least member stands for its set, so that nothing
 * depends on the order of joining. Not thread-safe: looking up shortens the ways.
 */
class DisjointSets
{
public:
    explicit DisjointSets(int count)
        : m_parents(size_t(count))
    {
        std::iota(m_parents.begin(), m_parents.end(), 0);
    }

    /** The least member of the set that holds @p member. */
    [[nodiscard]] int root(int member)
    {
        while (parent(member) != member)
            member = parent(member) = parent(parent(member));
        return member;
    }

    void join(int a, int b)
    {
        const auto [least, other] = std::minmax({root(a), root(b)});
        parent(other) = least;
    }

    [[nodiscard]] bool areJoined(int a, int b) { return root(a) == root(b); }

    /** All sets by their least members; members ascending. */
    [[nodiscard]] std::vector<std::vector<int>> sets()
    {
        std::vector<std::vector<int>> byRoot(m_parents.size());
        for (int member = 0; member < int(m_parents.size()); ++member)
            byRoot[size_t(root(member))].push_back(member);
        std::erase_if(byRoot, [](const auto &members) { return members.empty(); });
        return byRoot;
    }

private:
    [[nodiscard]] int &parent(int member) { return m_parents[size_t(member)]; }

    std::vector<int> m_parents;
};

} // namespace Counterpoint
