// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/models/snapshottablemodel.h>

namespace Counterpoint
{

/** One act told in different words: a row an act, a column an article. A cell goes where its word stands. */
class WordChoicesModel : public SnapshotTableModel
{
    Q_OBJECT
public:
    enum Column { Act, FirstArticle };

    using SnapshotTableModel::SnapshotTableModel;

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] QStringList columns() const override;
    [[nodiscard]] int countRows() const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;

private:
    /** The uses that a column shows: those of its article, or all. */
    [[nodiscard]] QList<WordChoiceUse> usesIn(const WordChoice &choice, int column) const;
};

} // namespace Counterpoint
