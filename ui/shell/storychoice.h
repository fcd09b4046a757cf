// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/snapshot.h>

#include <QSet>
#include <QString>

namespace Counterpoint
{

/**
 * Which story of an archive the window shows: the first at first, then the one chosen, for as long as most of its
 * articles are in one story. With one story everything is shown as it is. Thread: GUI.
 */
class StoryChoice
{
public:
    static constexpr int kAll = -1;

    /** What is to be shown of @p whole: the same snapshot, or one whose comparison and claims are the story's alone. */
    [[nodiscard]] SnapshotPtr shown(const SnapshotPtr &whole);
    /** Index of the story shown last, kAll for all of them. */
    [[nodiscard]] int chosen() const { return m_chosen; }
    /** From the next shown() on. */
    void choose(const Comparison &whole, int story);

private:
    [[nodiscard]] int find(const Comparison &whole) const;
    void remember(const Comparison &whole, int story);

    QString m_storePath;
    QString m_key; ///< Of the story chosen.
    QSet<QByteArray> m_articles; ///< Of it, by content.
    int m_chosen = kAll;
    bool m_isAllWanted = false;
    ComparisonPtr m_whole; ///< Of which m_part is a part.
    ComparisonPtr m_part;
    int m_partOf = kAll;
};

} // namespace Counterpoint
