// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/metadata/metadatatable.h>

#include <ui/metadata/metadatadelegate.h>
#include <ui/models/tabtext.h>

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>

#include <algorithm>
#include <array>

namespace Counterpoint
{

namespace
{

constexpr int kRowRoom = 13; // pixels
constexpr int kFileWidth = 22; // characters

/** In characters, in the order of the columns. */
constexpr std::array kWidths{24, 15, 13, 27, 8, 11, 13, 20, 18, 13, 11};

} // namespace

MetadataTable::MetadataTable(MetadataModel *model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("metadataTable"));
    setAccessibleName(tr("Metadata of all articles"));
    setModel(model);
    setItemDelegate(new MetadataDelegate(this));
    setSelectionMode(ExtendedSelection);
    setWordWrap(false);
    setCornerButtonEnabled(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    fitColumns();
    addKeys();
    connect(model, &MetadataModel::edited, this, &MetadataTable::updateKeys);
    updateKeys();
}

void MetadataTable::fitColumns()
{
    const int character = fontMetrics().averageCharWidth();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int column = 0; column < model()->columnCount(); ++column)
        setColumnWidth(column, character * kWidths.at(static_cast<size_t>(column)));
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + kRowRoom);
    verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    verticalHeader()->setTextElideMode(Qt::ElideMiddle);
    verticalHeader()->setFixedWidth(character * kFileWidth);
}

void MetadataTable::addKeys()
{
    const auto add = [this](const QString &name, const QString &text, const QList<QKeySequence> &keys, auto slot) {
        auto *action = new QAction(text, this);
        action->setObjectName(name);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetShortcut); // an editor that is open has its own
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
        return action;
    };
    m_undo
        = add(QStringLiteral("gridUndo"), tr("&Undo"), {QKeySequence(QKeySequence::Undo)}, [this] { m_model->undo(); });
    m_redo = add(QStringLiteral("gridRedo"), tr("&Redo"),
                 {QKeySequence(QStringLiteral("Ctrl+Y")), QKeySequence(QStringLiteral("Ctrl+Shift+Z"))},
                 [this] { m_model->redo(); });
    add(QStringLiteral("gridCopy"), tr("&Copy"), {QKeySequence(QKeySequence::Copy)}, &MetadataTable::copy);
    add(QStringLiteral("gridPaste"), tr("&Paste"), {QKeySequence(QKeySequence::Paste)}, &MetadataTable::paste);
    add(QStringLiteral("gridClear"), tr("C&lear"), {QKeySequence(QKeySequence::Delete)}, &MetadataTable::clear);
    add(QStringLiteral("gridCopyAll"), tr("Copy &all with headings"), {}, &MetadataTable::copyAll);
}

void MetadataTable::updateKeys()
{
    m_undo->setEnabled(m_model->canUndo());
    m_redo->setEnabled(m_model->canRedo());
}

/** The smallest block around what is selected; cells in it that are not selected are empty. */
void MetadataTable::copy() const
{
    const QModelIndexList selected = selectionModel()->selectedIndexes();
    if (selected.isEmpty())
        return;
    const auto [top, bottom] = std::ranges::minmax(selected, {}, &QModelIndex::row);
    const auto [left, right] = std::ranges::minmax(selected, {}, &QModelIndex::column);
    QList<QStringList> rows;
    for (int row = top.row(); row <= bottom.row(); ++row) {
        QStringList cells;
        for (int column = left.column(); column <= right.column(); ++column) {
            const QModelIndex cell = m_model->index(row, column);
            cells += selectionModel()->isSelected(cell) ? cell.data(MetadataModel::CopyRole).toString() : QString();
        }
        rows += cells;
    }
    QGuiApplication::clipboard()->setText(selected.size() == 1 ? rows.first().first() : tabSeparated(rows));
}

void MetadataTable::copyAll()
{
    QGuiApplication::clipboard()->setText(tabSeparated(m_model->table()));
    Q_EMIT said(tr("All rows are copied. What is changed in a spreadsheet can be pasted here again, in any order, as "
                   "long as its headings and files are copied with it."));
}

void MetadataTable::paste()
{
    const QList<QStringList> rows = tabSeparatedRows(QGuiApplication::clipboard()->text());
    QModelIndexList selected = selectionModel()->selectedIndexes();
    if (rows.isEmpty() || (selected.isEmpty() && !currentIndex().isValid()))
        return;
    if (selected.isEmpty())
        selected = {currentIndex()};
    QList<MetadataModel::Cell> cells;
    if (rows.size() == 1 && rows.first().size() == 1) {
        for (const QModelIndex &cell : std::as_const(selected))
            cells += MetadataModel::Cell{cell.row(), cell.column(), rows.first().first()};
    } else {
        cells = m_model->placed(rows, std::ranges::min(selected, {}, &QModelIndex::row).row(),
                                std::ranges::min(selected, {}, &QModelIndex::column).column());
    }
    const auto isOutside
        = [this](const MetadataModel::Cell &cell) { return !m_model->index(cell.row, cell.column).isValid(); };
    const auto outside = static_cast<int>(std::ranges::count_if(cells, isOutside));
    m_model->setCells(cells);
    if (outside > 0)
        Q_EMIT said(tr("%n cell(s) lie outside of this table and were left out.", nullptr, outside));
}

void MetadataTable::clear()
{
    QList<MetadataModel::Cell> cells;
    for (const QModelIndex &cell : selectionModel()->selectedIndexes())
        cells += MetadataModel::Cell{cell.row(), cell.column(), {}};
    m_model->setCells(cells);
}

void MetadataTable::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("gridMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(actions());
    menu->popup(event->globalPos());
}

} // namespace Counterpoint
