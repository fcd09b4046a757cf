// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/models/snapshottablemodel.h>

namespace Counterpoint
{

/** Discrepancies by subject: what, the values with who gives them, kind, verdict. KindRole is a ConflictKind. */
class DiscrepanciesModel : public SnapshotTableModel
{
    Q_OBJECT
public:
    enum Column { Subject, Values, Kind, Articles, Status };

    using SnapshotTableModel::SnapshotTableModel;

protected:
    [[nodiscard]] QStringList columns() const override;
    [[nodiscard]] int countRows() const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;

private:
    [[nodiscard]] QString text(const Discrepancy &discrepancy, int column) const;
};

} // namespace Counterpoint
