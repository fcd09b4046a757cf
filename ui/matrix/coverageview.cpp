// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/matrix/coverageview.h>

#include <model/vocabulary.h>
#include <ui/matrix/stancedelegate.h>

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace Counterpoint
{

CoverageView::CoverageView(QWidget *parent)
    : QWidget(parent)
    , m_model(new CoverageModel(this))
    , m_proxy(new QSortFilterProxyModel(this))
    , m_table(new QTableView(this))
    , m_empty(new QLabel(tr("Which article reports which event is shown here."), m_table->viewport()))
{
    setObjectName(QStringLiteral("coverage"));
    m_proxy->setSourceModel(m_model);
    m_proxy->setSortRole(SortRole);
    m_table->setModel(m_proxy);
    m_table->setObjectName(QStringLiteral("coverageTable"));
    m_table->setAccessibleName(tr("Who reports what"));
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_proxy->sort(-1);
    m_table->setShowGrid(false);
    m_table->setStyleSheet(QStringLiteral("QTableView::item { padding: 2px 8px; }"));
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 11);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setItemDelegate(new StanceDelegate(m_table));
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setProperty("role", QStringLiteral("muted"));
    QStringList legend;
    for (Stance stance : {Stance::Asserts, Stance::Attributes, Stance::Contradicts, Stance::Silent, Stance::Before})
        legend += Vocabulary::stanceSign(stance) + u' ' + Vocabulary::stance(stance);
    auto *signs = new QLabel(legend.join(QStringLiteral("      ")), this);
    signs->setProperty("role", QStringLiteral("muted"));
    signs->setContentsMargins(12, 6, 12, 6);
    signs->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(signs);
    rows->addWidget(m_table, 1);
    connect(m_table, &QTableView::clicked, this, &CoverageView::activate);
}

void CoverageView::setIndex(const SnapshotIndexPtr &index)
{
    m_model->setIndex(index);
    QHeaderView *header = m_table->horizontalHeader();
    const int unit = m_table->fontMetrics().averageCharWidth();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setMinimumSectionSize(unit * 4);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        header->setSectionResizeMode(column,
                                     column == CoverageModel::Event ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (column > CoverageModel::Event)
            header->resizeSection(column, column == CoverageModel::When ? unit * 26 : unit * 9);
    }
    m_empty->setText(index && !index->comparison().articles.isEmpty()
                         ? tr("No events found, so there is nothing to set side by side.")
                         : tr("Which article reports which event is shown here."));
    m_empty->setVisible(m_model->rowCount() == 0);
}

void CoverageView::activate(const QModelIndex &index)
{
    const auto places = index.data(PlacesRole).value<QList<SentenceRef>>();
    if (!places.isEmpty())
        Q_EMIT placesActivated(places);
}

bool CoverageView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        m_empty->setGeometry(m_table->viewport()->rect());
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            activate(m_table->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Counterpoint
