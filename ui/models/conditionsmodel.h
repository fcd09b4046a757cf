// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/models/rowsmodel.h>

namespace Counterpoint
{

/** The condition of each text: what a careful reader would note. KindRole is a ConditionKind. */
class ConditionsModel : public RowsModel
{
    Q_OBJECT
public:
    enum Column { Text, Kind, Why, Words };

    using RowsModel::RowsModel;

protected:
    [[nodiscard]] QStringList columns() const override;
    [[nodiscard]] QList<ListRow> makeRows() const override;
};

} // namespace Counterpoint
