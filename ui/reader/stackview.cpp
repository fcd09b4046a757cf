// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stackview.h"

#include <model/vocabulary.h>
#include <ui/models/tooltip.h>
#include <ui/reader/paneheader.h>
#include <ui/reader/stackdelegate.h>

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QListView>
#include <QScrollBar>
#include <QTabBar>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace Counterpoint
{

namespace
{

constexpr int kTabName = 16; // characters of an outlet's name on a tab

} // namespace

StackView::StackView(QWidget *parent)
    : QWidget(parent)
    , m_model(new StackModel(this))
    , m_delegate(new StackDelegate(m_model, this))
    , m_tabs(new QTabBar(this))
    , m_header(new PaneHeader(this))
    , m_list(new QListView(this))
{
    setAccessibleName(tr("One article and its counterparts"));
    m_tabs->setAccessibleName(tr("Article that leads"));
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setElideMode(Qt::ElideNone);
    m_header->setLockShown(false);
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setStyleSheet(QStringLiteral("QListView { border: none; }")); // the row in front shows where the keys act
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("Sentences with their counterparts"));
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    setFocusProxy(m_list);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_header);
    column->addWidget(m_list, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &StackView::baseRequested);
}

void StackView::fillTabs(const Comparison &comparison, int base)
{
    const QSignalBlocker blocker(m_tabs);
    const auto count = static_cast<int>(comparison.articles.size());
    while (m_tabs->count() > count)
        m_tabs->removeTab(count);
    while (m_tabs->count() < count)
        m_tabs->addTab(QString());
    QFont strong = m_tabs->font();
    strong.setWeight(QFont::DemiBold); // as the tab in front is written
    const QFontMetrics metrics(strong);
    for (int i = 0; i < count; ++i) {
        const QString name = comparison.articleName(i);
        const QString shortName = metrics.elidedText(name, Qt::ElideMiddle, metrics.averageCharWidth() * kTabName);
        m_tabs->setTabText(
            i,
            QStringLiteral("%1  %2").arg(Vocabulary::badge(i), QString(shortName).replace(u'&', QLatin1String("&&"))));
        m_tabs->setTabToolTip(i, plainToolTip(name + u'\n' + comparison.articles.at(i).metadata.title));
    }
    m_tabs->setCurrentIndex(base);
}

void StackView::clear()
{
    m_model->clear();
}

void StackView::setContent(int base, const SnapshotIndexPtr &index, const MarkInput &input,
                           std::optional<SentenceRef> partner)
{
    fillTabs(index->comparison(), base);
    if (base >= 0) {
        m_header->setArticle(index->comparison(), base);
        m_header->setCounts(index->counts(base));
    }
    m_header->setVisible(base >= 0);
    const bool isOther = base != m_model->baseArticle() || m_model->comparison() != &index->comparison();
    const bool hasRow = input.selected && input.selected->article == base;
    const QModelIndex kept = hasRow && !isOther ? m_model->index(input.selected->sentence) : QModelIndex();
    const int before = kept.isValid() ? m_list->visualRect(kept).top() : 0;
    const auto changed = m_model->setContent(base, index, input, partner);
    if (!changed)
        m_delegate->forgetHeights();
    for (const int row : changed.value_or(QList<int>()))
        m_delegate->forgetHeight(row);
    layRowsOut();
    if (!hasRow)
        return;
    const QModelIndex current = m_model->index(input.selected->sentence);
    m_list->setCurrentIndex(current);
    if (kept.isValid()) // rows above may have grown or shrunk: what is read stays where it is
        m_list->verticalScrollBar()->setValue(m_list->verticalScrollBar()->value() + m_list->visualRect(current).top()
                                              - before);
    const bool isTooTall = m_list->visualRect(current).height() > m_list->viewport()->height();
    m_list->scrollTo(current,
                     isTooTall     ? QAbstractItemView::PositionAtTop
                         : isOther ? QAbstractItemView::PositionAtCenter
                                   : QAbstractItemView::EnsureVisible);
}

void StackView::setReadingFont(const QFont &font)
{
    m_delegate->setReadingFont(font);
    layRowsOut();
}

/** At once: heights of rows come from the delegate, which the list asks only when it lays out. */
void StackView::layRowsOut()
{
    m_list->doItemsLayout();
}

void StackView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    m_delegate->forgetHeights();
    layRowsOut();
}

int StackView::firstVisibleSentence() const
{
    return m_list->indexAt({m_list->viewport()->width() / 2, 1}).row();
}

QRect StackView::placeOf(SentenceRef base, std::optional<SentenceRef> counterpart) const
{
    if (base.article != m_model->baseArticle() || base.sentence >= m_model->rowCount())
        return {};
    const QRect row = m_list->visualRect(m_model->index(base.sentence));
    if (!counterpart)
        return row;
    const QList<StackPart> &parts = m_model->row(base.sentence).parts;
    const QList<QRectF> places = m_delegate->partPlaces(base.sentence, row.width());
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (parts.at(i).counterpart.ref == *counterpart)
            return QStyle::visualRect(layoutDirection(), row, places.at(i).translated(row.topLeft()).toRect());
    }
    return {};
}

std::optional<SentenceRef> StackView::counterpartAt(const QModelIndex &index, const QPoint &place) const
{
    const SentenceRef base{m_model->baseArticle(), index.row()};
    for (const StackPart &part : m_model->row(index.row()).parts) {
        if (placeOf(base, part.counterpart.ref).contains(place))
            return part.counterpart.ref;
    }
    return {};
}

void StackView::press(const QPoint &place)
{
    const QModelIndex index = m_list->indexAt(place);
    if (!index.isValid())
        return;
    const SentenceRef base{m_model->baseArticle(), index.row()};
    if (const auto counterpart = counterpartAt(index, place))
        Q_EMIT pairClicked(base, *counterpart);
    else
        Q_EMIT sentenceClicked(base);
}

bool StackView::handleKey(QKeyEvent *event)
{
    if (const auto number = paneNumberOf(*event)) {
        Q_EMIT paneRequested(*number);
        return true;
    }
    if (const auto command = commandOf(*event)) {
        Q_EMIT commandRequested(*command);
        return true;
    }
    return false;
}

bool StackView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress)
        return handleKey(static_cast<QKeyEvent *>(event));
    if (watched != m_list->viewport())
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::MouseButtonPress) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        m_list->setFocus(Qt::MouseFocusReason);
        if (mouse->button() == Qt::LeftButton)
            press(mouse->position().toPoint());
        return true;
    }
    if (event->type() == QEvent::MouseButtonDblClick) {
        const QPoint place = static_cast<QMouseEvent *>(event)->position().toPoint();
        const QModelIndex index = m_list->indexAt(place);
        if (const auto counterpart = index.isValid() ? counterpartAt(index, place) : std::nullopt)
            Q_EMIT counterpartOpened(*counterpart);
        return true;
    }
    if (event->type() == QEvent::ContextMenu) {
        const auto *asked = static_cast<QContextMenuEvent *>(event);
        if (const QModelIndex index = m_list->indexAt(asked->pos()); index.isValid())
            Q_EMIT menuRequested({m_model->baseArticle(), index.row()}, asked->globalPos());
        return true;
    }
    if (event->type() == QEvent::Wheel) {
        auto *wheel = static_cast<QWheelEvent *>(event);
        if (wheel->modifiers().testFlag(Qt::ControlModifier)) {
            Q_EMIT zoomStepped(wheel->angleDelta().y() > 0 ? 1 : -1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Counterpoint
