// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/findings/findingslist.h>

#include <ui/findings/findingdelegate.h>

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

namespace Counterpoint
{

FindingsList::FindingsList(SnapshotTableModel *model, FindingsListOptions options, QWidget *parent)
    : QWidget(parent)
    , m_options(std::move(options))
    , m_model(model)
    , m_proxy(new FindingsProxy(this))
    , m_table(new QTableView(this))
    , m_filter(new QLineEdit(this))
    , m_kinds(new QComboBox(this))
    , m_verdicts(new QComboBox(this))
    , m_articles(new QComboBox(this))
    , m_weak(new QCheckBox(tr("Weak ones too"), this))
    , m_count(new QLabel(this))
    , m_empty(new QLabel(m_table->viewport()))
{
    setObjectName(m_options.name);
    m_proxy->setSourceModel(m_model);
    buildFilters();
    buildTable();
    auto *line = new QHBoxLayout;
    line->setContentsMargins(8, 5, 12, 5);
    line->setSpacing(6);
    line->addWidget(m_filter, 1);
    line->addWidget(m_kinds);
    line->addWidget(m_verdicts);
    line->addWidget(m_articles);
    line->addWidget(m_weak);
    line->addStretch(1);
    line->addWidget(m_count);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addLayout(line);
    rows->addWidget(m_table, 1);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_proxy, signal, this, &FindingsList::updateCount);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &FindingsList::updateCount);
    updateCount();
}

void FindingsList::buildFilters()
{
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setAccessibleName(tr("Filter the list"));
    m_filter->setMaximumWidth(260);
    connect(m_filter, &QLineEdit::textChanged, m_proxy, &FindingsProxy::setText);
    m_kinds->setAccessibleName(tr("Kind"));
    m_kinds->addItem(tr("All kinds"));
    for (const auto &kind : std::as_const(m_options.kinds))
        m_kinds->addItem(kind.first);
    m_kinds->setVisible(!m_options.kinds.isEmpty());
    connect(m_kinds, &QComboBox::currentIndexChanged, this, [this](int row) {
        m_proxy->setKinds(row > 0 ? std::optional(m_options.kinds.at(row - 1).second) : std::nullopt);
    });
    m_verdicts->setAccessibleName(tr("Status"));
    m_verdicts->addItem(tr("Any status"));
    for (Verdict verdict : std::as_const(m_options.verdicts))
        m_verdicts->addItem(m_options.verdictWords(verdict));
    m_verdicts->setVisible(!m_options.verdicts.isEmpty());
    connect(m_verdicts, &QComboBox::currentIndexChanged, this, [this](int row) {
        m_proxy->setVerdict(row > 0 ? std::optional(m_options.verdicts.at(row - 1)) : std::nullopt);
    });
    m_articles->setAccessibleName(tr("Article"));
    setArticles({});
    connect(m_articles, &QComboBox::currentIndexChanged, this,
            [this](int row) { m_proxy->setArticle(row > 0 ? std::optional(row - 1) : std::nullopt); });
    m_weak->setVisible(m_options.hasWeak);
    m_weak->setToolTip(tr("Also what the engine is not sure of"));
    connect(m_weak, &QCheckBox::toggled, m_proxy, &FindingsProxy::setShowWeak);
    m_count->setProperty("role", QStringLiteral("muted"));
}

void FindingsList::buildTable()
{
    m_table->setModel(m_proxy);
    m_table->setObjectName(m_options.name + QStringLiteral("Table"));
    m_table->setAccessibleName(m_options.name);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setStyleSheet(QStringLiteral("QTableView::item { padding: 2px 8px; }"));
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSortingEnabled(true);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setItemDelegate(new FindingDelegate(m_options.kindColumn, m_options.roleOfKind, m_table));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 11);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSortIndicator(m_options.sortColumn, Qt::AscendingOrder);
    m_proxy->sort(m_options.sortColumn);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setProperty("role", QStringLiteral("muted"));
    connect(m_table, &QTableView::clicked, this, &FindingsList::activate);
    connect(m_model, &QAbstractItemModel::modelReset, this, &FindingsList::fitColumns);
}

void FindingsList::fitColumns()
{
    QHeaderView *header = m_table->horizontalHeader();
    if (m_hasColumns || header->count() < m_options.widths.size() || header->count() == 0)
        return; // later, the widths are the user's
    m_hasColumns = true;
    for (int column = 0; column < m_options.widths.size(); ++column) {
        const int characters = m_options.widths.at(column);
        header->setSectionResizeMode(column, characters == 0 ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (characters > 0)
            header->resizeSection(column, m_table->fontMetrics().averageCharWidth() * characters + 16);
    }
}

void FindingsList::setArticles(const QStringList &names)
{
    const QSignalBlocker blocker(m_articles);
    const int kept = m_articles->currentIndex();
    m_articles->clear();
    m_articles->addItem(tr("All articles"));
    m_articles->addItems(names);
    m_articles->setMaximumWidth(190);
    m_articles->setVisible(!m_options.verdicts.isEmpty());
    m_articles->setCurrentIndex(kept > 0 && kept < m_articles->count() ? kept : 0);
    if (kept > 0 && m_articles->currentIndex() == 0)
        m_proxy->setArticle(std::nullopt);
}

void FindingsList::activate(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const auto places = index.data(PlacesRole).value<QList<SentenceRef>>();
    if (!places.isEmpty())
        Q_EMIT placesActivated(places);
}

void FindingsList::clearFilters()
{
    m_filter->clear();
    for (QComboBox *box : {m_kinds, m_verdicts, m_articles})
        box->setCurrentIndex(0);
}

void FindingsList::updateCount()
{
    const int shown = m_proxy->rowCount();
    const int all = m_model->rowCount();
    m_count->setText(shown == all ? tr("%1 found").arg(all) : tr("%1 of %2").arg(shown).arg(all));
    m_empty->setText(all == 0 ? m_options.emptyText : tr("None found with this filter. Esc clears it."));
    m_empty->setVisible(shown == 0);
    m_empty->setGeometry(m_table->viewport()->rect());
    Q_EMIT countChanged(shown, all);
}

bool FindingsList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        m_empty->setGeometry(m_table->viewport()->rect());
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() != Qt::NoModifier && key->modifiers() != Qt::KeypadModifier)
        return false;
    const QModelIndex current = m_table->currentIndex();
    const bool hasVerdicts = current.isValid() && !m_options.verdicts.isEmpty();
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        activate(current);
        return true;
    case Qt::Key_Escape:
        clearFilters();
        return true;
    case Qt::Key_Y:
    case Qt::Key_N:
    case Qt::Key_E:
        if (hasVerdicts)
            Q_EMIT verdictRequested(current.data(ItemRole).toInt(),
                                    key->key() == Qt::Key_Y       ? Verdict::Accepted
                                        : key->key() == Qt::Key_N ? Verdict::Rejected
                                                                  : Verdict::Reconciled);
        return hasVerdicts;
    default:
        return false;
    }
}

} // namespace Counterpoint
