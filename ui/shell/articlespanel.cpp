// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/shell/articlespanel.h>

#include <ui/common/plaintext.h>
#include <ui/common/rowmenu.h>
#include <ui/models/tooltip.h>
#include <ui/shell/articledelegate.h>
#include <ui/shell/problemdelegate.h>

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace Counterpoint
{

namespace
{

constexpr int kShortList = 4;

} // namespace

ArticlesPanel::ArticlesPanel(QWidget *parent)
    : QWidget(parent)
    , m_stories(new StoriesModel(this))
    , m_articles(new ArticlesModel(this))
    , m_outcomes(new OutcomesModel(this))
    , m_storyList(new QListView(this))
    , m_list(new QListView(this))
    , m_problems(new QListView(this))
    , m_summary(new QVBoxLayout)
{
    setObjectName(QStringLiteral("articlesPanel"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 8);
    rows->setSpacing(0);
    addStories(rows);
    m_articlesTitle = addSection(rows);
    m_list->setModel(m_articles);
    m_list->setObjectName(QStringLiteral("articles"));
    m_list->setAccessibleName(tr("Articles"));
    m_list->setItemDelegate(new ArticleDelegate(m_list));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    rows->addWidget(m_list, 3);
    m_problemsTitle = addSection(rows);
    m_problems->setModel(m_outcomes);
    m_problems->setObjectName(QStringLiteral("problems"));
    m_problems->setAccessibleName(tr("Files left out"));
    m_problems->setItemDelegate(new ProblemDelegate(m_problems));
    m_problems->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_problems->setSelectionMode(QAbstractItemView::SingleSelection);
    rows->addWidget(m_problems, 1);
    m_findingsTitle = addSection(rows);
    m_summary->setContentsMargins(8, 0, 8, 0);
    m_summary->setSpacing(0);
    rows->addLayout(m_summary);
    rows->addStretch(0);
    for (QListView *list : {m_storyList, m_list, m_problems})
        list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const auto activate = [this](const QModelIndex &index) { Q_EMIT articleActivated(index.row()); };
    connect(m_list, &QListView::clicked, this, activate);
    connect(m_list, &QListView::activated, this, activate);
    connect(new RowMenu(m_list), &RowMenu::requested, this,
            [this](const QModelIndex &row, const QPoint &place) { Q_EMIT articleMenuRequested(row.row(), place); });
    connect(new RowMenu(m_problems), &RowMenu::requested, this, [this](const QModelIndex &row, const QPoint &place) {
        Q_EMIT problemMenuRequested(row.data(KeyRole).toString(), place);
    });
    setStories({}, -1);
    setIndex({});
}

void ArticlesPanel::addStories(QVBoxLayout *rows)
{
    m_storiesTitle = addSection(rows);
    m_storyList->setModel(m_stories);
    m_storyList->setObjectName(QStringLiteral("stories"));
    m_storyList->setAccessibleName(tr("Stories"));
    m_storyList->setItemDelegate(new ProblemDelegate(m_storyList)); // a line of words, and one in grey beneath
    m_storyList->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_storyList->setSelectionMode(QAbstractItemView::SingleSelection);
    constexpr int fewestLines = 9; // some three stories
    m_storyList->setMinimumHeight(fewestLines * fontMetrics().lineSpacing());
    rows->addWidget(m_storyList, 2);
    const auto activate = [this](const QModelIndex &row) { Q_EMIT storyActivated(row.data(ItemRole).toInt()); };
    connect(m_storyList, &QListView::clicked, this, activate);
    connect(m_storyList, &QListView::activated, this, activate);
    connect(new RowMenu(m_storyList), &RowMenu::requested, this, [this](const QModelIndex &row, const QPoint &place) {
        if (const int story = row.data(ItemRole).toInt(); story >= 0)
            Q_EMIT storyMenuRequested(story, place);
    });
}

void ArticlesPanel::setStories(const SnapshotIndexPtr &whole, int chosen)
{
    m_stories->setIndex(whole);
    const int count = m_stories->rowCount() - 1;
    m_storiesTitle->setText(tr("STORIES \u00b7 %1").arg(count));
    m_storiesTitle->setVisible(count > 0);
    m_storyList->setVisible(count > 0);
    const QModelIndex row = m_stories->index(StoriesModel::rowOf(chosen), 0);
    if (row.isValid() && row != m_storyList->currentIndex())
        m_storyList->setCurrentIndex(row);
}

QLabel *ArticlesPanel::addSection(QVBoxLayout *rows)
{
    auto *label = new QLabel(this);
    label->setProperty("role", QStringLiteral("section"));
    label->setContentsMargins(12, 9, 12, 6);
    rows->addWidget(label);
    return label;
}

void ArticlesPanel::setIndex(const SnapshotIndexPtr &index)
{
    m_index = index;
    const int current = m_list->currentIndex().row();
    m_articles->setIndex(index);
    m_outcomes->setIndex(index);
    m_articlesTitle->setText(tr("ARTICLES \u00b7 %1").arg(m_articles->rowCount()));
    m_problemsTitle->setText(tr("FILES LEFT OUT \u00b7 %1").arg(m_outcomes->rowCount()));
    const bool hasProblems = m_outcomes->rowCount() > 0;
    m_problemsTitle->setVisible(hasProblems);
    m_problems->setVisible(hasProblems);
    setCurrentArticle(current);
    fillSummary();
    fitHeights();
}

void ArticlesPanel::setCurrentArticle(int article)
{
    const QModelIndex index = m_articles->index(article, 0);
    if (index.isValid())
        m_list->setCurrentIndex(index);
    else
        m_list->clearSelection();
}

void ArticlesPanel::fitHeights()
{
    const auto heightOf = [](const QListView *list) {
        int height = 4;
        for (int i = 0; i < list->model()->rowCount(); ++i)
            height += list->sizeHintForRow(i);
        return height;
    };
    m_list->setMaximumHeight(qMax(40, heightOf(m_list)));
    m_problems->setMaximumHeight(heightOf(m_problems));
    m_problems->setMinimumHeight(qMin(heightOf(m_problems), m_problems->sizeHintForRow(0) + 4));
}

void ArticlesPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fillSummary();
}

void ArticlesPanel::fillSummary()
{
    while (QLayoutItem *item = m_summary->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const int all = m_index ? m_index->discrepancyCount() : 0;
    m_findingsTitle->setText(tr("DISCREPANCIES \u00b7 %1").arg(all));
    if (!m_index || m_index->comparison().articles.isEmpty())
        return;
    int shown = 0;
    const auto &discrepancies = m_index->comparison().discrepancies;
    const auto addLine = [this](const QString &text, const QString &tip, auto slot) {
        auto *line
            = new QPushButton(withoutMnemonics(fontMetrics().elidedText(text, Qt::ElideRight, width() - 32)), this);
        line->setFlat(true);
        line->setToolTip(plainToolTip(tip));
        line->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        line->setStyleSheet(
            QStringLiteral("QPushButton { text-align: left; padding: 2px 4px; border-color: transparent; "
                           "background: transparent; } QPushButton:focus { border-color: palette(accent); }"));
        line->setCursor(Qt::PointingHandCursor);
        connect(line, &QPushButton::clicked, this, slot);
        m_summary->addWidget(line);
    };
    for (int i = 0; i < discrepancies.size() && shown < kShortList; ++i) {
        const Discrepancy &discrepancy = discrepancies.at(i);
        if (discrepancy.isWeak || m_index->verdict(DecisionTarget::Discrepancy, discrepancy.key) == Verdict::Rejected)
            continue;
        const auto values = static_cast<int>(discrepancy.values.size());
        addLine(tr("!  %1 \u00b7 %2").arg(discrepancy.subject, QString::number(values)),
                tr("%1: %n values", nullptr, values).arg(discrepancy.subject),
                [this, i] { Q_EMIT discrepancyActivated(i); });
        ++shown;
    }
    if (all == 0) {
        auto *none = new QLabel(m_index->snapshot().isPreliminary ? tr("being compared") : tr("none found"), this);
        none->setProperty("role", QStringLiteral("muted"));
        none->setContentsMargins(4, 0, 4, 0);
        m_summary->addWidget(none);
    } else if (all > shown) {
        addLine(tr("%1 more\u2026").arg(all - shown), tr("Show the list of discrepancies"),
                [this] { Q_EMIT allDiscrepanciesRequested(); });
    }
}

} // namespace Counterpoint
