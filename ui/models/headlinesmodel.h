// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/models/rowsmodel.h>

namespace Counterpoint
{

/** Headlines side by side, and beneath each what does not go with its text or with another. KindRole of a part is a
 * HeadlineNoteKind, of a headline kHeadline. */
class HeadlinesModel : public RowsModel
{
    Q_OBJECT
public:
    enum Column { Article, Words, Note, Names, LeavesOut };
    static constexpr int kHeadline = -1; ///< KindRole of a headline itself.

    using RowsModel::RowsModel;

protected:
    [[nodiscard]] QStringList columns() const override;
    [[nodiscard]] QList<ListRow> makeRows() const override;

private:
    [[nodiscard]] ListRow headlineRow(const Headline &headline) const;
    [[nodiscard]] ListRow noteRow(const Headline &headline, const HeadlineNote &note) const;
};

} // namespace Counterpoint
