// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/models/snapshottablemodel.h>

namespace Counterpoint
{

/** The stories of an archive, "All stories" before them: title, and in the second line how many articles of which days.
 *  ItemRole: the story's index, -1 for all. No rows when there are less than two stories. */
class StoriesModel : public SnapshotTableModel
{
    Q_OBJECT
public:
    using SnapshotTableModel::SnapshotTableModel;

    [[nodiscard]] static int rowOf(int story) { return story + 1; }
    /** "12 articles, 3 May 2021 to 9 May 2021": the days as stated. */
    [[nodiscard]] static QString countOf(qsizetype articles);
    [[nodiscard]] static QString detailOf(const Comparison &comparison, int story);

protected:
    [[nodiscard]] QStringList columns() const override;
    [[nodiscard]] int countRows() const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
};

} // namespace Counterpoint
