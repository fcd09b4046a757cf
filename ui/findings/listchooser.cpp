// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/findings/listchooser.h>

#include <ui/findings/findingslist.h>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QStackedWidget>

#include <algorithm>

namespace Counterpoint
{

ListChooser::ListChooser(QWidget *parent)
    : QWidget(parent)
    , m_names(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
{
    m_names->setObjectName(QStringLiteral("listNames"));
    m_names->setAccessibleName(tr("Which list"));
    m_names->setProperty("role", QStringLiteral("chooser"));
    m_names->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_names->setFrameShape(QFrame::NoFrame);
    m_names->installEventFilter(this);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    line->addWidget(m_names);
    line->addWidget(m_stack, 1);
    connect(m_names, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
}

void ListChooser::addList(FindingsList *list)
{
    m_lists.append(list);
    m_names->addItem(list->title());
    m_stack->addWidget(list);
    connect(list->model(), &QAbstractItemModel::modelReset, this, &ListChooser::updateNames);
    if (m_lists.size() == 1)
        m_names->setCurrentRow(0);
    updateNames();
}

FindingsList *ListChooser::list(const QString &name) const
{
    const auto found
        = std::ranges::find_if(m_lists, [&](const FindingsList *list) { return list->objectName() == name; });
    return found == m_lists.cend() ? nullptr : *found;
}

FindingsList *ListChooser::current() const
{
    return m_lists.value(m_names->currentRow());
}

void ListChooser::setCurrent(FindingsList *list)
{
    m_names->setCurrentRow(static_cast<int>(m_lists.indexOf(list)));
}

void ListChooser::updateNames()
{
    for (int i = 0; i < m_lists.size(); ++i) {
        const int count = FindingsList::countOf(*m_lists.at(i)->model());
        m_names->item(i)->setText(tr("%1  (%2)").arg(m_lists.at(i)->title()).arg(count));
    }
    fitNames();
}

void ListChooser::fitNames()
{
    constexpr int room = 28; // margins and a scroll bar
    m_names->setFixedWidth(m_names->sizeHintForColumn(0) + room);
}

bool ListChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_names && event->type() == QEvent::KeyPress && current()) {
        const int key = static_cast<const QKeyEvent *>(event)->key();
        if (key == Qt::Key_Right || key == Qt::Key_Return || key == Qt::Key_Enter) {
            ListTable *table = current()->table();
            table->setFocus(Qt::OtherFocusReason);
            if (!table->currentIndex().isValid())
                table->selectRow(0);
            return true;
        }
    }
    if (watched == m_names && event->type() == QEvent::FontChange)
        fitNames();
    return QWidget::eventFilter(watched, event);
}

} // namespace Counterpoint
