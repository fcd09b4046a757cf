// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/models/snapshottablemodel.h>

namespace Counterpoint
{

/** The claims the analyst marked. PlacesRole is empty for a claim whose text is no longer found. */
class ClaimsModel : public SnapshotTableModel
{
    Q_OBJECT
public:
    enum Column { Text, Speaker, Articles, Note };

    using SnapshotTableModel::SnapshotTableModel;

protected:
    [[nodiscard]] QStringList columns() const override;
    [[nodiscard]] int countRows() const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;

private:
    [[nodiscard]] QString text(const Claim &claim, int column) const;
    [[nodiscard]] QList<SentenceRef> placesOf(const Claim &claim) const;
};

} // namespace Counterpoint
