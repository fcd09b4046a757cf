// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/models/snapshottablemodel.h>

namespace Counterpoint
{

/** One row of a list that is made whole with each snapshot. */
struct ListRow {
    QVariantList cells; ///< One a column: what is shown and sorted by.
    QString toolTip;
    QString key; ///< Tells it from all other rows of the list.
    int kind = 0;
    QList<SentenceRef> places;
    std::optional<ArticleSpan> span; ///< Where it goes when that is in no sentence.
    QList<int> articles;
    bool isPart = false; ///< Stands beneath the row above it and stays there however the list is sorted.
};

/** A list over a snapshot that says its rows at once: most of the lists of findings. */
class RowsModel : public SnapshotTableModel
{
    Q_OBJECT
public:
    using SnapshotTableModel::SnapshotTableModel;

protected:
    [[nodiscard]] virtual QList<ListRow> makeRows() const = 0;
    [[nodiscard]] int countRows() const final { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] QVariant cell(int row, int column, int role) const final;
    void rebuild() final;

    /** "A  Valley Courier". */
    [[nodiscard]] QString articleTitle(int article) const;
    [[nodiscard]] QString textOf(SentenceRef sentence) const;
    /** The words of a place on one line. */
    [[nodiscard]] QString textOf(const ArticleSpan &place) const;

private:
    QList<ListRow> m_rows;
    QList<int> m_heads; ///< Of each row the row that its group begins with: itself where it is no part.
    QStringList m_filters; ///< Of each head all text of its group.
};

} // namespace Counterpoint
