// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/search/findbar.h>

#include <ui/common/icons.h>
#include <ui/common/keywords.h>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace Counterpoint
{

FindBar::FindBar(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_previous(makeButton(QStringLiteral("up"), tr("Previous")))
    , m_next(makeButton(QStringLiteral("down"), tr("Next")))
{
    setObjectName(QStringLiteral("findBar"));
    setProperty("role", QStringLiteral("toolbar"));
    setAttribute(Qt::WA_StyledBackground);
    m_edit->setPlaceholderText(tr("Find in the articles"));
    m_edit->setAccessibleName(tr("Find in the articles"));
    m_edit->setClearButtonEnabled(true);
    m_edit->setMaximumWidth(380);
    m_count->setProperty("role", QStringLiteral("muted"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(10, 5, 8, 5);
    line->addWidget(m_edit, 1);
    line->addWidget(m_previous);
    line->addWidget(m_next);
    line->addWidget(m_count);
    line->addStretch(1);
    auto *leave = makeButton(QStringLiteral("close"), tr("Close"));
    leave->setToolTip(withKey(tr("Close"), Qt::Key_Escape));
    line->addWidget(leave);
    connect(m_previous, &QToolButton::clicked, this, &FindBar::previousRequested);
    connect(m_next, &QToolButton::clicked, this, &FindBar::nextRequested);
    connect(leave, &QToolButton::clicked, this, &FindBar::close);
    connect(m_edit, &QLineEdit::textChanged, this, &FindBar::textChanged);
    hide();
}

QToolButton *FindBar::makeButton(const QString &icon, const QString &words)
{
    auto *button = new QToolButton(this);
    button->setIcon(themedIcon(icon));
    button->setToolTip(words);
    button->setAccessibleName(words);
    return button;
}

void FindBar::setActions(const QAction *next, const QAction *previous)
{
    followKey(next, this, [this, next] { m_next->setToolTip(withKey(tr("Next"), next)); });
    followKey(previous, this, [this, previous] { m_previous->setToolTip(withKey(tr("Previous"), previous)); });
}

void FindBar::open()
{
    show();
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
    if (!m_edit->text().isEmpty())
        Q_EMIT textChanged(m_edit->text());
}

void FindBar::close()
{
    hide();
    Q_EMIT closed();
}

void FindBar::setCount(int count, bool isAll)
{
    m_count->setText(m_edit->text().isEmpty() ? QString()
                         : count == 0         ? tr("none found")
                         : isAll              ? tr("places: %1").arg(count)
                                              : tr("the first %1 places").arg(count));
}

QString FindBar::text() const
{
    return m_edit->text();
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    // The field lets Return through with and without Shift; its own signal would come for both.
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        close();
    else if (isReturn && event->modifiers().testFlag(Qt::ShiftModifier))
        Q_EMIT previousRequested();
    else if (isReturn)
        Q_EMIT nextRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace Counterpoint
