// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/models/snapshottablemodel.h>

namespace Counterpoint
{

/** Shared copy: pairs of sentences that say the same. KindRole is a MatchKind. */
class MatchesModel : public SnapshotTableModel
{
    Q_OBJECT
public:
    enum Column { Kind, Articles, First, Second, Why, Status };

    using SnapshotTableModel::SnapshotTableModel;

protected:
    [[nodiscard]] QStringList columns() const override;
    [[nodiscard]] int countRows() const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;

private:
    [[nodiscard]] QString text(const Match &match, int column) const;
};

} // namespace Counterpoint
