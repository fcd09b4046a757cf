// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/matrix/coverageview.h>

#include <model/vocabulary.h>
#include <ui/common/listtable.h>
#include <ui/matrix/stancedelegate.h>

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace Counterpoint
{

CoverageView::CoverageView(QWidget *parent)
    : QWidget(parent)
    , m_model(new CoverageModel(this))
    , m_proxy(new QSortFilterProxyModel(this))
    , m_table(new ListTable(QStringLiteral("coverageTable"), tr("Who reports what"), this))
{
    setObjectName(QStringLiteral("coverage"));
    m_proxy->setSourceModel(m_model);
    m_proxy->setSortRole(SortRole);
    m_table->setKeyedModel(m_proxy, KeyRole);
    m_table->setColumnWidths({0, 26, 9});
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicatorClearable(true); // the third click: the order of time again
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_proxy->sort(-1);
    m_table->setItemDelegate(new StanceDelegate(m_table));
    m_table->installEventFilter(this);
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
    setIndex({});
}

void CoverageView::setIndex(const SnapshotIndexPtr &index)
{
    m_model->setIndex(index);
    const bool hasArticles = index && !index->comparison().articles.isEmpty();
    m_table->setEmptyText(hasArticles && index->snapshot().isPreliminary ? tr("The articles are being compared.")
                              : hasArticles ? tr("No events found, so there is nothing to set side by side.")
                                            : tr("Which article reports which event is shown here."));
}

void CoverageView::activate(const QModelIndex &index)
{
    const auto places = index.data(PlacesRole).value<QList<SentenceRef>>();
    if (!places.isEmpty())
        Q_EMIT placesActivated(places);
}

bool CoverageView::eventFilter(QObject *watched, QEvent *event)
{
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
