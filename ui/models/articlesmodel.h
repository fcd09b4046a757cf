// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/models/snapshottablemodel.h>

namespace Counterpoint
{

/** The articles of the comparison: name, letter, date with its basis and how much of what they carry.
 *  CountsRole: sentences word for word, lightly edited, reworded, sharing a point; discrepancies; claims. */
class ArticlesModel : public SnapshotTableModel
{
    Q_OBJECT
public:
    using SnapshotTableModel::SnapshotTableModel;

protected:
    [[nodiscard]] QStringList columns() const override;
    [[nodiscard]] int countRows() const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
};

} // namespace Counterpoint
