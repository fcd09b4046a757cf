// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/shell/messagebar.h>

#include <ui/common/icons.h>

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace Counterpoint
{

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_offer(new QPushButton(this))
{
    setObjectName(QStringLiteral("messageBar"));
    setProperty("role", QStringLiteral("banner"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *copy = new QToolButton(this);
    copy->setIcon(themedIcon(QStringLiteral("copy")));
    copy->setToolTip(tr("Copy this message"));
    copy->setAccessibleName(copy->toolTip());
    auto *close = new QToolButton(this);
    close->setIcon(themedIcon(QStringLiteral("close")));
    close->setToolTip(tr("Close this message"));
    close->setAccessibleName(close->toolTip());
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(14, 6, 8, 6);
    line->setSpacing(8);
    line->addWidget(m_icon);
    line->addWidget(m_text, 1);
    line->addWidget(m_offer);
    line->addWidget(copy);
    line->addWidget(close);
    connect(m_offer, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT offerAccepted();
        Q_EMIT dismissed();
    });
    connect(copy, &QToolButton::clicked, this, [this] { QApplication::clipboard()->setText(m_text->text()); });
    m_icon->setObjectName(QStringLiteral("messageIcon"));
    close->setObjectName(QStringLiteral("closeMessage"));
    connect(close, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT dismissed();
    });
    hide();
}

void MessageBar::showMessage(Tone tone, const QString &text, const QString &offer)
{
    m_tone = tone;
    paintIcon();
    m_text->setText(text);
    m_offer->setText(offer);
    m_offer->setVisible(!offer.isEmpty());
    setAccessibleName(text);
    QAccessibleAnnouncementEvent announcement(this, text);
    announcement.setPoliteness(tone == Tone::Problem ? QAccessible::AnnouncementPoliteness::Assertive
                                                     : QAccessible::AnnouncementPoliteness::Polite);
    QAccessible::updateAccessibility(&announcement);
    show();
}

/** A pixmap, unlike an icon, keeps the colours it was made in. */
void MessageBar::paintIcon()
{
    const QString name = m_tone == Tone::Problem ? QStringLiteral("conflict") : QStringLiteral("help");
    m_icon->setPixmap(themedIcon(name).pixmap(16, 16));
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        paintIcon();
}

QString MessageBar::text() const
{
    return isVisibleTo(parentWidget()) ? m_text->text() : QString();
}

} // namespace Counterpoint
