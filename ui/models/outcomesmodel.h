// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/models/snapshottablemodel.h>

namespace Counterpoint
{

/** What became of each file that is not simply an article now: why it was left out or could not be read. */
class OutcomesModel : public SnapshotTableModel
{
    Q_OBJECT
public:
    enum Column { File, State, Reason };

    using SnapshotTableModel::SnapshotTableModel;

protected:
    [[nodiscard]] QStringList columns() const override;
    [[nodiscard]] int countRows() const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    void rebuild() override;

private:
    QList<FileOutcome> m_problems;
};

} // namespace Counterpoint
