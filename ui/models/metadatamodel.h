// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/models/findingroles.h>
#include <ui/models/snapshotindex.h>
#include <ui/models/typedmetadata.h>

#include <QAbstractTableModel>
#include <QHash>
#include <QLocale>
#include <QSet>

namespace Counterpoint
{

/**
 * What is known of every article, one row an article, to be corrected at once. What is typed is kept here as it was
 * typed, also when it is no value, until it is in the journal: corrections() is what there is to decide. A date that
 * was inferred is shown as such, and is no text to be edited: only a date that is typed is a stated one.
 */
class MetadataModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Title, Outlet, Byline, Day, Time, Zone, Basis, Url, Archive, Role, WireCredit, ColumnCount };
    enum CellRole {
        ChangedRole = FilterRole + 1, ///< bool: typed and not kept yet.
        ProblemRole, ///< Why what was typed is no value; empty when it is one.
        InferredRole, ///< bool: to be shown hollow.
        CopyRole, ///< For elsewhere: an inferred date says there in words that it is one.
        ChoicesRole ///< QStringList of what can be chosen; empty where anything can be typed.
    };
    struct Cell {
        int row = 0;
        int column = 0;
        QString text;
    };

    explicit MetadataModel(const QLocale &locale, QObject *parent = nullptr);

    /** What was typed stays, by article; what the journal has meanwhile is no longer a change. */
    void setIndex(const SnapshotIndexPtr &next);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    /** One step of undo(). Cells that cannot be edited are passed over. */
    void setCells(const QList<Cell> &cells);
    /** Where the cells of a spreadsheet go that are put in at @p row and @p column; by the names of its headings and
     *  files when its first row has headings as table() writes them. */
    [[nodiscard]] QList<Cell> placed(const QList<QStringList> &rows, int row, int column) const;
    /** All rows under headings, files first. */
    [[nodiscard]] QList<QStringList> table() const;

    [[nodiscard]] bool canUndo() const { return !m_undo.isEmpty(); }
    [[nodiscard]] bool canRedo() const { return !m_redo.isEmpty(); }
    void undo();
    void redo();
    void discard(); ///< Everything typed and not kept; can be undone.

    [[nodiscard]] bool isChanged() const; ///< Something is typed that is not kept yet.
    [[nodiscard]] QModelIndex firstProblem() const; ///< Invalid when everything typed is a value.
    /** One a field that is to be another; without those that are no value. */
    [[nodiscard]] QList<Decision> corrections() const;

Q_SIGNALS:
    void edited(); ///< isChanged(), firstProblem() or canUndo() may be others.

private:
    using CellKey = std::pair<QString, int>; // article, column
    using Edits = QHash<CellKey, QString>;

    [[nodiscard]] const Article &articleAt(int row) const { return m_index->comparison().articles.at(row); }
    [[nodiscard]] QString keyAt(int row) const { return QString::fromLatin1(articleAt(row).sha256); }
    [[nodiscard]] QString kept(int row, int column) const;
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QString copied(int row, int column) const;
    [[nodiscard]] QString toolTip(int row, int column) const;
    [[nodiscard]] bool isEdited(int row, int column) const { return m_edits.contains({keyAt(row), column}); }
    [[nodiscard]] bool isChanged(int row, int column) const;
    [[nodiscard]] bool isInferred(int row, int column) const;
    [[nodiscard]] bool isReadOnly() const { return !m_index || m_index->snapshot().isReadOnly; }
    [[nodiscard]] TypedMoment momentAt(int row) const;
    [[nodiscard]] QString problem(int row, int column) const;
    [[nodiscard]] TypedValue value(int row, int column) const;
    [[nodiscard]] std::optional<Decision> correction(int row, int column) const;
    void put(int row, int column, const QString &text);
    void dropKept(const SnapshotIndexPtr &next);
    void settle(const CellKey &cell, bool isKept, bool isOtherComparison);
    void tellAll();

    QLocale m_locale;
    SnapshotIndexPtr m_index;
    Edits m_edits;
    QSet<CellKey> m_done; ///< Edits the journal has; shown until a comparison has them too.
    QList<Edits> m_undo;
    QList<Edits> m_redo;
};

} // namespace Counterpoint
