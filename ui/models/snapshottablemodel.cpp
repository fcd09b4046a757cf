// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/models/snapshottablemodel.h>

#include <model/vocabulary.h>
#include <ui/models/tooltip.h>

namespace Counterpoint
{

void SnapshotTableModel::setIndex(SnapshotIndexPtr index)
{
    // A decision changes what rows say, not which there are: the view then keeps its row, its order and its place.
    if (m_index && index && m_index->snapshot().comparison == index->snapshot().comparison) {
        const QStringList keys = rowKeys();
        const SnapshotIndexPtr before = std::exchange(m_index, index);
        rebuild();
        if (countRows() == m_rows && rowKeys() == keys) {
            if (m_rows > 0)
                Q_EMIT dataChanged(this->index(0, 0), this->index(m_rows - 1, static_cast<int>(m_columns.size()) - 1));
            return;
        }
        m_index = before; // the views still look at the old rows until they are told
        rebuild();
    }
    reset(std::move(index));
}

void SnapshotTableModel::reset(SnapshotIndexPtr index)
{
    beginResetModel();
    m_index = std::move(index);
    if (m_index)
        rebuild();
    m_columns = columns();
    m_rows = m_index ? countRows() : 0;
    endResetModel();
}

QStringList SnapshotTableModel::rowKeys() const
{
    QStringList keys;
    for (int row = 0; row < m_rows; ++row)
        keys += cell(row, 0, KeyRole).toString();
    return keys;
}

int SnapshotTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int SnapshotTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant SnapshotTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    QVariant value = cell(index.row(), index.column(), role);
    if (role == Qt::ToolTipRole)
        return plainToolTip(value.toString());
    if (!value.isValid() && (role == SortRole || role == Qt::AccessibleTextRole))
        return cell(index.row(), index.column(), Qt::DisplayRole);
    if (!value.isValid() && role == FilterRole) {
        QStringList texts;
        for (int column = 0; column < m_columns.size(); ++column)
            texts += cell(index.row(), column, Qt::DisplayRole).toString();
        return texts.join(u'\n');
    }
    return value;
}

QVariant SnapshotTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= m_columns.size())
        return {};
    return m_columns.at(section);
}

QString SnapshotTableModel::badges(const QList<int> &articles)
{
    QStringList letters;
    for (int article : articles)
        letters += Vocabulary::badge(article);
    return letters.join(u' ');
}

} // namespace Counterpoint
