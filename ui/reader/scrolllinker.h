// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/reader/linkindex.h>
#include <ui/reader/scrollmap.h>

#include <QHash>
#include <QList>

#include <utility>

namespace Counterpoint
{

class ArticlePane;

/**
 * Lets panes follow the one that is scrolled, along the sentences they share; see ScrollMap. Where a pane was put by
 * a selection, it glides back to the map over one page instead of jumping.
 */
class ScrollLinker
{
public:
    void setLinks(const LinkIndex *links);
    void setEnabled(bool isEnabled) { m_isEnabled = isEnabled; }

    /** The user scrolled @p leader. Locked panes and panes that share nothing with it stay. */
    void follow(const ArticlePane &leader, const QList<ArticlePane *> &others);
    /** Places were set by hand or by a selection: what differs from the map is from now on a correction. */
    void settle(const ArticlePane &leader, const QList<ArticlePane *> &others);

private:
    [[nodiscard]] std::optional<double> mapped(const ArticlePane &leader, const ArticlePane &follower);
    [[nodiscard]] const QList<ScrollPair> &chain(int leader, int follower);

    const LinkIndex *m_links = nullptr;
    QHash<std::pair<int, int>, QList<ScrollPair>> m_chains;
    QHash<int, double> m_corrections; ///< By follower, for the current leader.
    int m_leader = -1;
    double m_leaderAt = 0;
    bool m_isEnabled = true;
};

} // namespace Counterpoint
