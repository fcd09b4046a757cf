// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/models/rowsmodel.h>

namespace Counterpoint
{

/** Who cites whom: first the articles of one origin, then what each article cites, a row a source. KindRole is a
 * CitationKind, or kOrigin. */
class CitationsModel : public RowsModel
{
    Q_OBJECT
public:
    enum Column { Articles, Cites, Kind, Through, Sentence };
    static constexpr int kOrigin = -1; ///< KindRole of a row of articles that share an origin.

    using RowsModel::RowsModel;

protected:
    [[nodiscard]] QStringList columns() const override;
    [[nodiscard]] QList<ListRow> makeRows() const override;

private:
    [[nodiscard]] ListRow originRow(int origin) const;
};

} // namespace Counterpoint
