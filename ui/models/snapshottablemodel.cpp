// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/models/snapshottablemodel.h>

#include <model/vocabulary.h>

namespace Counterpoint
{

void SnapshotTableModel::setIndex(SnapshotIndexPtr index)
{
    beginResetModel();
    m_index = std::move(index);
    if (m_index)
        rebuild();
    m_columns = columns();
    m_rows = m_index ? countRows() : 0;
    endResetModel();
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
