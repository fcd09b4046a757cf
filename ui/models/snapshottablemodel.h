// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/models/findingroles.h>
#include <ui/models/snapshotindex.h>

#include <QAbstractTableModel>

namespace Counterpoint
{

/** The index arithmetic of all lists over a snapshot: a list says its columns, its length and its cells. */
class SnapshotTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    /** Rows that stay the same ones are only told to be changed; otherwise everything is reset. */
    void setIndex(SnapshotIndexPtr index);
    [[nodiscard]] const SnapshotIndex *index() const { return m_index.get(); }
    using QAbstractTableModel::index;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const final;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] virtual QStringList columns() const = 0;
    [[nodiscard]] virtual int countRows() const = 0;
    [[nodiscard]] virtual QVariant cell(int row, int column, int role) const = 0;
    /** Called after the snapshot changed, before anything is asked. */
    virtual void rebuild() { }
    /** What the list shows of the same snapshot changed. */
    void refresh() { reset(m_index); }

    /** "A B D": letters of articles. */
    [[nodiscard]] static QString badges(const QList<int> &articles);

private:
    void reset(SnapshotIndexPtr index);
    [[nodiscard]] QStringList rowKeys() const;

    SnapshotIndexPtr m_index;
    QStringList m_columns;
    int m_rows = 0;
};

} // namespace Counterpoint
