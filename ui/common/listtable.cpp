// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "listtable.h"

#include <ui/common/rowkeeper.h>

#include <QHeaderView>
#include <QLabel>
#include <QScopedValueRollback>

namespace Counterpoint
{

namespace
{

constexpr int kRoom = 9; // above and below the words of a row
constexpr int kCellMargin = 16; // left and right of them
constexpr int kWidest = 4000;

} // namespace

ListTable::ListTable(const QString &name, const QString &title, QWidget *parent)
    : QTableView(parent)
    , m_empty(new QLabel(viewport()))
{
    setObjectName(name);
    setAccessibleName(title);
    setProperty("role", QStringLiteral("list"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + kRoom);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 4);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(12);
    m_empty->setProperty("role", QStringLiteral("muted"));
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (column < m_widths.size() && m_widths.at(column) > 0)
            m_widths[column] = width;
    });
}

void ListTable::setKeyedModel(QAbstractItemModel *model, int keyRole)
{
    setModel(model);
    new RowKeeper(this, keyRole);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, signal, this, &ListTable::showEmptyText);
    connect(model, &QAbstractItemModel::modelReset, this, &ListTable::showEmptyText);
    connect(model, &QAbstractItemModel::modelReset, this, &ListTable::fitColumns);
    fitColumns();
    showEmptyText();
}

void ListTable::setColumnWidths(const QList<int> &characters)
{
    m_characters = characters;
    fitColumns();
}

void ListTable::setEmptyText(const QString &text)
{
    m_empty->setText(text);
}

QString ListTable::emptyText() const
{
    return m_empty->text();
}

void ListTable::fitColumns()
{
    const int count = model() && !m_characters.isEmpty() ? model()->columnCount() : 0;
    while (m_widths.size() < count) {
        const int characters = m_characters.at(std::min(m_widths.size(), m_characters.size() - 1));
        m_widths.append(characters == 0 ? 0 : fontMetrics().averageCharWidth() * characters + kCellMargin);
    }
    const QList<int> widths = m_widths; // resizing writes them
    for (int column = 0; column < count; ++column) {
        const bool isRest = widths.at(column) == 0;
        horizontalHeader()->setSectionResizeMode(column, isRest ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (!isRest)
            horizontalHeader()->resizeSection(column, widths.at(column));
    }
}

QByteArray ListTable::saveColumns() const
{
    QByteArrayList widths;
    for (const int width : m_widths)
        widths += QByteArray::number(width);
    return widths.join(' ');
}

void ListTable::restoreColumns(const QByteArray &columns)
{
    QList<int> widths;
    for (const QByteArray &word : columns.split(' ')) {
        const int column = static_cast<int>(widths.size());
        const int characters = m_characters.value(std::min<qsizetype>(column, m_characters.size() - 1));
        bool isNumber = false;
        const int width = word.toInt(&isNumber);
        if (!isNumber || width < 0 || width > kWidest || (width == 0) != (characters == 0))
            return; // of another version of the list
        widths.append(width);
    }
    m_widths = widths;
    fitColumns();
}

void ListTable::showEmptyText()
{
    m_empty->setVisible(model()->rowCount() == 0);
    m_empty->setGeometry(viewport()->rect());
}

void ListTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        verticalHeader()->setDefaultSectionSize(fontMetrics().height() + kRoom);
}

void ListTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    m_empty->setGeometry(viewport()->rect());
}

} // namespace Counterpoint
