// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/models/rowsmodel.h>

namespace Counterpoint
{

/** What one article alone has: events of which all others are silent, claims with evidence from one. KindRole is a
 * Kind. */
class OnlyHereModel : public RowsModel
{
    Q_OBJECT
public:
    enum Column { Article, What, When, How };
    enum Kind { Event, Claim };

    using RowsModel::RowsModel;

protected:
    [[nodiscard]] QStringList columns() const override;
    [[nodiscard]] QList<ListRow> makeRows() const override;

private:
    [[nodiscard]] std::optional<ListRow> eventRow(const CoverageRow &row) const;
    [[nodiscard]] std::optional<ListRow> claimRow(const Counterpoint::Claim &claim) const;
    [[nodiscard]] QString how(int article, const CoverageCell &cell) const;
};

} // namespace Counterpoint
