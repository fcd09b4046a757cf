// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/findings/findingslist.h>

#include <model/vocabulary.h>
#include <ui/common/listtable.h>
#include <ui/findings/findingdelegate.h>

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

namespace Counterpoint
{

namespace
{

bool isPlain(const QKeyEvent &key)
{
    return key.modifiers() == Qt::NoModifier || key.modifiers() == Qt::KeypadModifier;
}

} // namespace

int FindingsList::countOf(const QAbstractItemModel &model)
{
    int count = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        count += model.index(row, 0).data(PartRole).toBool() ? 0 : 1;
    return count;
}

FindingsList::FindingsList(SnapshotTableModel *model, FindingsListOptions options, QWidget *parent)
    : QWidget(parent)
    , m_options(std::move(options))
    , m_model(model)
    , m_proxy(new FindingsProxy(this))
    , m_table(new ListTable(m_options.name + QStringLiteral("Table"), m_options.title, this))
    , m_filter(new QLineEdit(this))
    , m_kinds(new QComboBox(this))
    , m_verdicts(new QComboBox(this))
    , m_articles(new QComboBox(this))
    , m_weak(new QCheckBox(tr("Weak ones too"), this))
    , m_count(new QLabel(this))
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
    m_articles->setMaximumWidth(190);
    m_articles->setVisible(m_options.hasArticles || !m_options.verdicts.isEmpty());
    fillArticles();
    connect(m_articles, &QComboBox::currentIndexChanged, this,
            [this](int row) { m_proxy->setArticle(row > 0 ? std::optional(row - 1) : std::nullopt); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &FindingsList::fillArticles);
    m_weak->setVisible(m_options.hasWeak);
    m_weak->setToolTip(tr("Also what the engine is not sure of"));
    connect(m_weak, &QCheckBox::toggled, m_proxy, &FindingsProxy::setShowWeak);
    connect(m_weak, &QCheckBox::toggled, this, &FindingsList::weakShownChanged);
    m_count->setProperty("role", QStringLiteral("muted"));
}

void FindingsList::buildTable()
{
    m_table->setKeyedModel(m_proxy, KeyRole);
    m_table->setColumnWidths(m_options.widths);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicatorClearable(true); // the third click: the engine's order again
    m_table->horizontalHeader()->setSortIndicator(m_options.sortColumn, Qt::AscendingOrder);
    m_proxy->sort(m_options.sortColumn);
    m_table->setItemDelegate(new FindingDelegate(m_options.kindColumn, m_options.roleOfKind, m_table));
    m_table->installEventFilter(this);
    m_filter->installEventFilter(this);
    connect(m_table, &QTableView::clicked, this, &FindingsList::activate);
}

void FindingsList::setWeakShown(bool isShown)
{
    m_weak->setChecked(isShown);
}

/** The choice stays with its article, whatever letter that has now. */
void FindingsList::fillArticles()
{
    const QString chosen = m_articles->currentData().toString();
    const bool wasChosen = m_articles->currentIndex() > 0;
    const QSignalBlocker blocker(m_articles);
    m_articles->clear();
    m_articles->addItem(tr("All articles"));
    const SnapshotIndex *index = m_model->index();
    for (int i = 0; index && i < index->comparison().articles.size(); ++i) {
        m_articles->addItem(Vocabulary::badge(i) + QStringLiteral("  ") + index->comparison().articleName(i),
                            index->comparison().articles.at(i).place());
        if (wasChosen && index->comparison().articles.at(i).place() == chosen)
            m_articles->setCurrentIndex(i + 1);
    }
    if (wasChosen) {
        const int row = m_articles->currentIndex();
        m_proxy->setArticle(row > 0 ? std::optional(row - 1) : std::nullopt);
    }
}

void FindingsList::activate(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const auto places = index.data(PlacesRole).value<QList<SentenceRef>>();
    if (const auto span = index.data(SpanRole); span.isValid())
        Q_EMIT spanActivated(span.value<ArticleSpan>());
    else if (!places.isEmpty())
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
    const int shown = countOf(*m_proxy);
    const int all = countOf(*m_model);
    m_count->setText(shown == all ? tr("%1 found").arg(all) : tr("%1 of %2").arg(shown).arg(all));
    m_table->setEmptyText(emptyText(all));
}

QString FindingsList::emptyText(int all) const
{
    if (m_model->index() && m_model->index()->snapshot().isPreliminary)
        return tr("The articles are being compared.");
    if (all > 0)
        return tr("None found with this filter. %1 clears it.")
            .arg(QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText));
    const bool isUnknown = m_model->index() && m_model->index()->comparison().engineVersion < m_options.firstEngine;
    return isUnknown ? tr("Not looked for when this comparison was made. Analyse it anew to see it.")
                     : m_options.emptyText;
}

bool FindingsList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((watched == m_table && tableKeyPressed(*key)) || (watched == m_filter && filterKeyPressed(*key)))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool FindingsList::filterKeyPressed(const QKeyEvent &key)
{
    if (!isPlain(key))
        return false;
    if (key.key() == Qt::Key_Escape) {
        clearFilters();
        return true;
    }
    if (key.key() != Qt::Key_Down && key.key() != Qt::Key_Return && key.key() != Qt::Key_Enter)
        return false;
    m_table->setFocus(Qt::OtherFocusReason);
    if (!m_table->currentIndex().isValid())
        m_table->selectRow(0);
    return true;
}

bool FindingsList::tableKeyPressed(const QKeyEvent &key)
{
    if (const auto verdict = verdictOf(key); verdict && m_table->currentIndex().isValid()) {
        requestVerdict(*verdict);
        return true;
    }
    if (!isPlain(key))
        return false;
    switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        activate(m_table->currentIndex());
        return true;
    case Qt::Key_Escape:
        clearFilters();
        return true;
    default:
        return false;
    }
}

std::optional<Verdict> FindingsList::verdictOf(const QKeyEvent &key) const
{
    const QKeySequence pressed(QKeyCombination(key.modifiers() & ~Qt::KeypadModifier, static_cast<Qt::Key>(key.key())));
    for (const auto &[verdict, action] : m_verdictActions) {
        if (action->shortcuts().contains(pressed))
            return verdict;
    }
    return {};
}

void FindingsList::requestVerdict(Verdict verdict)
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.data(ItemRole).isValid())
        return; // a decision without its finding
    m_table->scrollTo(current);
    const QPoint place = m_table->viewport()->mapToGlobal(m_table->visualRect(current).bottomLeft());
    Q_EMIT verdictRequested(current.data(ItemRole).toInt(), verdict, place);
}

} // namespace Counterpoint
