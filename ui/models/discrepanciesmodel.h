// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/models/snapshottablemodel.h>

namespace Counterpoint
{

/** Discrepancies by subject: what, the values with who gives them, kind, verdict. KindRole is a ConflictKind. After
 * them the decisions whose finding has gone, of whatever kind, with what they were about: StaleRole, no ItemRole. */
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
    [[nodiscard]] QVariant staleCell(int stale, int column, int role) const;
    [[nodiscard]] QString text(const Discrepancy &discrepancy, int column) const;
};

} // namespace Counterpoint
