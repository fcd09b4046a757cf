// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/models/rowsmodel.h>

namespace Counterpoint
{

/** Who is named, under all forms. KindRole is a NameKind. */
class NamesModel : public RowsModel
{
    Q_OBJECT
public:
    enum Column { Name, Kind, Forms, Articles, Mentions };

    using RowsModel::RowsModel;

protected:
    [[nodiscard]] QStringList columns() const override;
    [[nodiscard]] QList<ListRow> makeRows() const override;
};

} // namespace Counterpoint
