// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What is typed into the grid, its undo, and how it becomes what is kept.

#include <ui/models/metadatamodel.h>

#include <model/enumnames.h>
#include <model/vocabulary.h>

#include <algorithm>

namespace Counterpoint
{

namespace
{

using Column = MetadataModel::Column;

/** The columns that one correction is made of; the first stands for all of them. */
struct Field {
    QLatin1StringView name;
    QList<int> columns;
};

const QList<Field> &fields()
{
    static const QList<Field> list{
        {CorrectionField::kTitle, {Column::Title}},
        {CorrectionField::kOutlet, {Column::Outlet}},
        {CorrectionField::kByline, {Column::Byline}},
        {CorrectionField::kPublished, {Column::Day, Column::Time, Column::Zone}},
        {CorrectionField::kUrl, {Column::Url}},
        {CorrectionField::kArchive, {Column::Archive}},
        {CorrectionField::kRole, {Column::Role}},
    };
    return list;
}

/** What was understood, so that it is seen; as typed when it is no value. */
QString understood(int column, const QString &text, const QLocale &locale)
{
    switch (column) {
    case MetadataModel::Day: {
        const QDate day = TypedMetadata::day(text, locale);
        return day.isValid() ? day.toString(Qt::ISODate) : text.trimmed();
    }
    case MetadataModel::Time: {
        const QTime time = TypedMetadata::time(text, locale);
        return time.isValid() ? timeText(time) : text.trimmed();
    }
    case MetadataModel::Zone: {
        const auto offset = utcOffsetOf(text);
        return offset ? utcOffsetText(*offset) : text.trimmed();
    }
    case MetadataModel::Role: {
        const auto role = TypedMetadata::role(text).transform(
            [](const QString &name) { return enumNamed<ArticleRole>(name).value_or(ArticleRole::Report); });
        return role ? Vocabulary::articleRole(*role) : text.simplified();
    }
    default:
        return text.simplified();
    }
}

bool isInForce(const Decision &wanted, const QList<Decision> &decisions)
{
    return std::ranges::any_of(decisions, [&wanted](const Decision &one) {
        return one.target == wanted.target && one.key == wanted.key && one.field == wanted.field
            && one.verdict == wanted.verdict && one.value == wanted.value;
    });
}

} // namespace

QModelIndex MetadataModel::firstProblem() const
{
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < ColumnCount; ++column) {
            if (!problem(row, column).isEmpty())
                return index(row, column);
        }
    }
    return {};
}

bool MetadataModel::isChanged() const
{
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < ColumnCount; ++column) {
            if (isChanged(row, column))
                return true;
        }
    }
    return false;
}

std::optional<Decision> MetadataModel::correction(int row, int column) const
{
    const auto field
        = std::ranges::find_if(fields(), [column](const Field &one) { return one.columns.first() == column; });
    const auto isEditedHere = [this, row](int one) { return isEdited(row, one); };
    const auto isGood = [this, row](int one) { return problem(row, one).isEmpty(); };
    if (field == fields().cend() || std::ranges::none_of(field->columns, isEditedHere)
        || !std::ranges::all_of(field->columns, isGood))
        return std::nullopt;
    Decision decision;
    decision.target = DecisionTarget::Article;
    decision.key = keyAt(row);
    decision.verdict = Verdict::Corrected;
    decision.field = field->name;
    decision.value = value(row, column).value_or(QString());
    decision.note = articleAt(row).file;
    return decision;
}

QList<Decision> MetadataModel::corrections() const
{
    QList<Decision> corrections;
    for (int row = 0; row < rowCount(); ++row) {
        for (const Field &field : fields()) {
            const auto isChangedHere = [this, row](int column) { return isChanged(row, column); };
            const auto made = correction(row, field.columns.first());
            if (made && std::ranges::any_of(field.columns, isChangedHere))
                corrections += *made;
        }
    }
    return corrections;
}

void MetadataModel::put(int row, int column, const QString &text)
{
    if (column == Day) {
        const TypedMoment typed{text, {}, {}};
        const TypedMoment taken = TypedMetadata::taken(typed);
        if (taken.day != typed.day) {
            put(row, Day, taken.day);
            put(row, Time, taken.time);
            return put(row, Zone, taken.zone);
        }
    }
    const CellKey cell{keyAt(row), column};
    m_done.remove(cell);
    const bool isAsShown = m_edits.contains(cell) ? false : text.simplified() == copied(row, column);
    if (isAsShown) // of an inferred date: shown, but no text to be edited
        return;
    const QString typed = understood(column, text, m_locale);
    if (typed == kept(row, column))
        m_edits.remove(cell);
    else
        m_edits.insert(cell, typed);
}

bool MetadataModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid)
        || !(flags(index) & Qt::ItemIsEditable))
        return false;
    setCells({{index.row(), index.column(), value.toString()}});
    return true;
}

void MetadataModel::setCells(const QList<Cell> &cells)
{
    const Edits before = m_edits;
    for (const Cell &cell : cells) {
        const QModelIndex place = index(cell.row, cell.column);
        if (place.isValid() && flags(place).testFlag(Qt::ItemIsEditable))
            put(cell.row, cell.column, cell.text);
    }
    if (m_edits == before)
        return;
    m_undo.append(before);
    m_redo.clear();
    tellAll();
}

void MetadataModel::undo()
{
    if (!canUndo())
        return;
    m_redo.append(m_edits);
    m_edits = m_undo.takeLast();
    tellAll();
}

void MetadataModel::redo()
{
    if (!canRedo())
        return;
    m_undo.append(m_edits);
    m_edits = m_redo.takeLast();
    tellAll();
}

void MetadataModel::discard()
{
    const Edits before = m_edits;
    m_edits.removeIf([this](const auto &edit) { return !m_done.contains(edit.key()); });
    if (m_edits == before)
        return;
    m_undo.append(before);
    m_redo.clear();
    tellAll();
}

void MetadataModel::tellAll()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT edited();
}

QList<MetadataModel::Cell> MetadataModel::placed(const QList<QStringList> &rows, int row, int column) const
{
    QStringList files;
    const QList<QStringList> known = table();
    const QStringList &headings = known.first();
    for (const QStringList &line : known.sliced(1))
        files += line.first();
    const bool isByName = rows.size() > 1 && rows.first().value(0) == headings.first();
    QList<Cell> cells;
    for (qsizetype i = isByName ? 1 : 0; i < rows.size(); ++i) {
        const QStringList &line = rows.at(i);
        const int target = isByName ? static_cast<int>(files.indexOf(line.value(0))) : row + static_cast<int>(i);
        for (qsizetype j = isByName ? 1 : 0; j < line.size(); ++j) {
            const int place = isByName ? static_cast<int>(headings.indexOf(rows.first().value(j))) - 1
                                       : column + static_cast<int>(j);
            cells += Cell{target, place, line.at(j)};
        }
    }
    return cells;
}

QList<QStringList> MetadataModel::table() const
{
    QStringList headings{tr("File")};
    for (int column = 0; column < ColumnCount; ++column)
        headings += headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    QList<QStringList> rows{headings};
    for (int row = 0; row < rowCount(); ++row) {
        QStringList cells{articleAt(row).file};
        for (int column = 0; column < ColumnCount; ++column)
            cells += copied(row, column);
        rows += cells;
    }
    return rows;
}

/** What the journal has is done: it is shown until a comparison has it, too, and goes when it was undone. */
void MetadataModel::dropKept(const SnapshotIndexPtr &next)
{
    const bool isOther = m_index->snapshot().comparison != next->snapshot().comparison;
    for (int row = 0; row < rowCount(); ++row) {
        for (const Field &field : fields()) {
            const auto made = correction(row, field.columns.first());
            if (!made)
                continue;
            const bool isKeptNow = isInForce(*made, next->snapshot().decisions);
            for (int column : field.columns)
                settle({keyAt(row), column}, isKeptNow, isOther);
        }
    }
}

void MetadataModel::settle(const CellKey &cell, bool isKept, bool isOtherComparison)
{
    if (m_done.contains(cell) && (isOtherComparison || !isKept)) {
        m_edits.remove(cell);
        m_done.remove(cell);
    } else if (isKept && m_edits.contains(cell)) {
        m_done.insert(cell);
        m_undo.clear(); // from here on it is the journal's to undo
        m_redo.clear();
    }
}

void MetadataModel::setIndex(const SnapshotIndexPtr &next)
{
    if (m_index)
        dropKept(next);
    const auto keys = [](const SnapshotIndexPtr &index) {
        QStringList all;
        for (const Article &article : index->comparison().articles)
            all += QString::fromLatin1(article.sha256) + article.file;
        return all;
    };
    const bool hasSameRows = m_index && keys(m_index) == keys(next);
    if (!hasSameRows)
        beginResetModel();
    m_index = next;
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < ColumnCount; ++column) {
            if (isEdited(row, column) && text(row, column) == kept(row, column)) {
                m_done.remove({keyAt(row), column});
                m_edits.remove({keyAt(row), column});
            }
        }
    }
    if (!hasSameRows)
        endResetModel();
    tellAll();
}

} // namespace Counterpoint
