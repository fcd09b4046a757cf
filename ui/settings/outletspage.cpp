// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/settings/outletspage.h>

#include <ui/common/theme.h>
#include <ui/models/tooltip.h>

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

namespace Counterpoint
{

namespace
{

enum Column { Spelling, Outlet, Problem, ColumnCount };

bool isComplete(const std::pair<QString, QString> &row)
{
    return !row.first.isEmpty() && !row.second.isEmpty();
}

/** The complete row in which @p spelling stands for something; -1 when there is none. */
qsizetype rowOf(const OutletRows &rows, const QString &spelling)
{
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (isComplete(rows.at(i)) && rows.at(i).first.compare(spelling, Qt::CaseInsensitive) == 0)
            return i;
    }
    return -1;
}

/** "A", "B", "A": the way from a row back to it; empty when it leads elsewhere. */
QStringList circleOf(const OutletRows &rows, qsizetype start)
{
    QStringList way{rows.at(start).first};
    qsizetype row = start;
    for (qsizetype steps = 0; steps <= rows.size(); ++steps) {
        way += rows.at(row).second;
        row = rowOf(rows, rows.at(row).second);
        if (row == start)
            return way;
        if (row < 0)
            break;
    }
    return {};
}

QString problemOf(const OutletRows &rows, qsizetype at)
{
    const auto &[spelling, outlet] = rows.at(at);
    if (spelling == outlet)
        return OutletsPage::tr("An outlet does not stand for itself.");
    if (rowOf(rows, spelling) != at)
        return OutletsPage::tr("This spelling is in another row, too.");
    const QStringList circle = circleOf(rows, at);
    if (circle.size() > 2) // shorter: another case of the same letters
        return OutletsPage::tr("This goes in a circle: %1.", "names with arrows between them")
            .arg(circle.join(QStringLiteral(" \u2192 ")));
    return {};
}

} // namespace

QStringList outletProblems(const OutletRows &rows)
{
    QStringList problems;
    for (qsizetype i = 0; i < rows.size(); ++i)
        problems += isComplete(rows.at(i)) ? problemOf(rows, i) : QString();
    return problems;
}

OutletsPage::OutletsPage(const QMap<QString, QString> &kept, QWidget *parent)
    : QWidget(parent)
    , m_table(new QTableWidget(0, ColumnCount, this))
    , m_before(kept)
{
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(8, 14, 8, 8);
    auto *what = new QLabel(tr("Two spellings of one outlet count as one. The list is kept in the store."), this);
    what->setProperty("role", QStringLiteral("muted"));
    what->setWordWrap(true);
    page->addWidget(what);
    m_table->setObjectName(QStringLiteral("outletTable"));
    m_table->setAccessibleName(tr("Spellings of outlets"));
    m_table->setHorizontalHeaderLabels({tr("Spelling"), tr("Stands for"), tr("To be mended")});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->verticalHeader()->hide();
    for (auto it = m_before.cbegin(); it != m_before.cend(); ++it)
        addRow(it.key(), it.value());
    page->addWidget(m_table, 1);
    auto *add = new QPushButton(tr("Add spelling"), this);
    add->setObjectName(QStringLiteral("addOutlet"));
    auto *remove = new QPushButton(tr("Remove"), this);
    remove->setObjectName(QStringLiteral("removeOutlet"));
    connect(add, &QPushButton::clicked, this, &OutletsPage::startRow);
    connect(remove, &QPushButton::clicked, this, [this] {
        m_table->removeRow(m_table->currentRow());
        check();
    });
    connect(m_table, &QTableWidget::itemChanged, this, &OutletsPage::check);
    auto *line = new QHBoxLayout;
    line->addWidget(add);
    line->addWidget(remove);
    line->addStretch();
    page->addLayout(line);
    check();
}

void OutletsPage::startRow()
{
    addRow({}, {});
    m_table->setCurrentCell(m_table->rowCount() - 1, Spelling);
    m_table->editItem(m_table->currentItem());
}

void OutletsPage::addRow(const QString &spelling, const QString &outlet)
{
    const QSignalBlocker blocker(m_table);
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, Spelling, new QTableWidgetItem(spelling));
    m_table->setItem(row, Outlet, new QTableWidgetItem(outlet));
    auto *problem = new QTableWidgetItem;
    problem->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    m_table->setItem(row, Problem, problem);
}

OutletRows OutletsPage::rows() const
{
    OutletRows rows;
    for (int row = 0; row < m_table->rowCount(); ++row)
        rows.append(
            {m_table->item(row, Spelling)->text().simplified(), m_table->item(row, Outlet)->text().simplified()});
    return rows;
}

QMap<QString, QString> OutletsPage::typed() const
{
    QMap<QString, QString> typed;
    for (const auto &row : rows()) {
        if (isComplete(row))
            typed.insert(row.first, row.second);
    }
    return typed;
}

void OutletsPage::check()
{
    const QStringList problems = outletProblems(rows());
    const bool hasProblem = std::ranges::any_of(problems, [](const QString &problem) { return !problem.isEmpty(); });
    showProblems(problems);
    m_table->setColumnHidden(Problem, !hasProblem);
    m_isRefused = hasProblem && typed() != m_before; // what was kept before does not hold up other settings
    Q_EMIT checked();
}

void OutletsPage::showProblems(const QStringList &problems)
{
    const QSignalBlocker blocker(m_table);
    for (int row = 0; row < problems.size(); ++row) {
        QTableWidgetItem *item = m_table->item(row, Problem);
        item->setText(problems.at(row));
        item->setToolTip(plainToolTip(problems.at(row)));
        item->setForeground(Theme::current().ink(Role::Conflict));
    }
    m_table->viewport()->update(); // the blocked signals would have asked for it
    m_table->resizeRowsToContents();
}

} // namespace Counterpoint
