// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/models/snapshottablemodel.h>

namespace Counterpoint
{

/** Who reports what: a row an event, two columns of the event and one an article. KindRole of a cell is a Stance. */
class CoverageModel : public SnapshotTableModel
{
    Q_OBJECT
public:
    enum Column { Event, When, FirstArticle };

    using SnapshotTableModel::SnapshotTableModel;

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] QStringList columns() const override;
    [[nodiscard]] int countRows() const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;

private:
    [[nodiscard]] QVariant eventCell(const CoverageRow &row, int column, int role) const;
    [[nodiscard]] QVariant stanceCell(const CoverageRow &row, int article, int role) const;
};

} // namespace Counterpoint
