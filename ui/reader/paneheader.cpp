// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paneheader.h"

#include <model/vocabulary.h>
#include <ui/common/icons.h>
#include <ui/common/markpainter.h>
#include <ui/common/theme.h>
#include <ui/models/tooltip.h>

#include <QApplication>
#include <QContextMenuEvent>
#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

namespace Counterpoint
{

namespace
{

constexpr int kSide = 12;
constexpr int kTop = 9;

QFont sized(double factor, QFont::Weight weight = QFont::Normal)
{
    QFont font = Theme::interfaceFont();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(weight);
    return font;
}

Qt::Alignment leading(Qt::LayoutDirection direction)
{
    return QStyle::visualAlignment(direction, Qt::AlignVCenter | Qt::AlignLeft);
}

} // namespace

PaneHeader::PaneHeader(QWidget *parent)
    : QWidget(parent)
    , m_lock(new QToolButton(this))
{
    m_lock->setCheckable(true);
    m_lock->setFocusPolicy(Qt::TabFocus);
    m_lock->setIconSize({15, 15});
    m_lock->setIcon(themedIcon(QStringLiteral("linked")));
    m_lock->setAccessibleName(tr("Linked scrolling"));
    m_lock->setToolTip(tr("Scrolls with the other panes; click to hold it still"));
    connect(m_lock, &QToolButton::toggled, this, [this](bool isLocked) {
        m_lock->setIcon(themedIcon(isLocked ? QStringLiteral("locked") : QStringLiteral("linked")));
        m_lock->setToolTip(isLocked ? tr("Held still; click to let it scroll with the other panes")
                                    : tr("Scrolls with the other panes; click to hold it still"));
        Q_EMIT lockChanged(isLocked);
    });
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize PaneHeader::sizeHint() const
{
    const int lines
        = QFontMetrics(sized(1.0)).height() + QFontMetrics(sized(0.96)).height() + QFontMetrics(sized(0.88)).height();
    return {240, kTop + lines + 6 + 9};
}

QSize PaneHeader::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

void PaneHeader::setArticle(const Comparison &comparison, int article)
{
    const Article &shown = comparison.articles.at(article);
    m_letter = Vocabulary::badge(article);
    m_outlet = comparison.articleName(article);
    m_title = shown.metadata.title;
    m_date = Vocabulary::published(shown.metadata.published, locale());
    m_isDateCertain
        = shown.metadata.published.basis != DateBasis::Inferred && shown.metadata.published.basis != DateBasis::None;
    QStringList facts{m_outlet, m_title, m_date, shown.place()};
    if (const QString note = Vocabulary::languageNote(shown.metadata.language); !note.isEmpty())
        facts += note;
    setToolTip(plainToolTip(facts.join(u'\n')));
    describe();
}

void PaneHeader::setCounts(const KindCounts &counts)
{
    const int linked = counts.matches[0] + counts.matches[1] + counts.matches[2]; // "shares a point" is no link
    QStringList parts{tr("%n linked", nullptr, linked)};
    if (counts.discrepancies > 0)
        parts.append(tr("%n discrepancies", nullptr, counts.discrepancies));
    m_counts = parts.join(QStringLiteral(" · "));
    describe();
}

void PaneHeader::describe()
{
    setAccessibleName(m_isBase ? tr("Article %1: %2, the base").arg(m_letter, m_outlet)
                               : tr("Article %1: %2").arg(m_letter, m_outlet));
    setAccessibleDescription(QStringList{m_title, m_date, m_counts, answerText()}.join(QStringLiteral(". ")));
    update();
}

void PaneHeader::setFocusShown(bool isFocused)
{
    m_isFocused = isFocused;
    update();
}

void PaneHeader::setActive(bool isActive)
{
    m_isActive = isActive;
    update();
}

void PaneHeader::setAnswer(bool isAsked, std::optional<Role> kind)
{
    m_isAsked = isAsked;
    m_answer = kind;
    describe();
}

QString PaneHeader::answerText() const
{
    if (!m_isAsked)
        return {};
    return m_answer ? roleTitle(*m_answer) : tr("no counterpart");
}

void PaneHeader::setLocked(bool isLocked)
{
    m_lock->setChecked(isLocked);
}

bool PaneHeader::isLocked() const
{
    return m_lock->isChecked();
}

void PaneHeader::setLockShown(bool isShown)
{
    m_lock->setVisible(isShown);
}

void PaneHeader::resizeEvent(QResizeEvent *)
{
    placeLock();
}

void PaneHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        placeLock();
}

void PaneHeader::placeLock()
{
    const QSize size = m_lock->sizeHint();
    const QRect place(width() - size.width() - 6, kTop - 3, size.width(), size.height());
    m_lock->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
}

void PaneHeader::setBase(bool isBase)
{
    m_isBase = isBase;
    describe();
}

void PaneHeader::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_pressed = event->position().toPoint();
    m_isDragged = false;
    Q_EMIT pressed();
}

void PaneHeader::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pressed)
        return;
    const QPoint way = event->position().toPoint() - *m_pressed;
    m_isDragged = m_isDragged || way.manhattanLength() >= QApplication::startDragDistance();
    if (!m_isDragged)
        return;
    setCursor(Qt::ClosedHandCursor);
    Q_EMIT dragged(event->globalPosition().toPoint().x());
}

void PaneHeader::mouseReleaseEvent(QMouseEvent *)
{
    m_pressed.reset();
    unsetCursor();
}

void PaneHeader::contextMenuEvent(QContextMenuEvent *event)
{
    Q_EMIT menuRequested(event->globalPos());
}

void PaneHeader::mouseDoubleClickEvent(QMouseEvent *)
{
    Q_EMIT soloRequested();
}

double PaneHeader::paintAnswer(QPainter &painter, const QRectF &line) const
{
    if (!m_isAsked)
        return 0;
    const Theme &theme = Theme::current();
    const QFont font = sized(0.84, QFont::DemiBold);
    const QColor ink = m_answer ? theme.ink(*m_answer) : theme.color(Surface::Muted);
    QString text = answerText();
    if (m_answer)
        text.prepend(QString(roleLetter(*m_answer)) + QStringLiteral("  "));
    const double width = QFontMetricsF(font).horizontalAdvance(text) + 14;
    QRectF pill(line.right() - width, line.top() - 0.5, width, line.height() + 1);
    pill = QStyle::visualRect(layoutDirection(), rect(), pill.toRect()).toRectF().adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(m_answer ? ink : theme.color(Surface::Border), 1,
                        m_answer ? Qt::SolidLine : Qt::DashLine)); // hollow: it says something is missing
    painter.setBrush(m_answer ? theme.paper(*m_answer) : QColor(Qt::transparent));
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(pill, Qt::AlignCenter, text);
    return width + 8;
}

void PaneHeader::paintMeta(QPainter &painter, QRectF line) const
{
    line.setRight(line.right() - paintAnswer(painter, line));
    const Theme &theme = Theme::current();
    QFont dateFont = sized(0.88);
    dateFont.setItalic(!m_isDateCertain);
    painter.setPen(theme.color(Surface::Muted));
    const auto put = [&](const QFont &font, const QString &text) {
        const QFontMetricsF metrics(font);
        painter.setFont(font);
        const QRect place = QStyle::visualRect(layoutDirection(), rect(), line.toRect());
        painter.drawText(place, leading(layoutDirection()), metrics.elidedText(text, Qt::ElideRight, line.width()));
        line.setLeft(line.left() + metrics.horizontalAdvance(text));
    };
    put(dateFont, m_isDateCertain ? m_date : QStringLiteral("○ ") + m_date);
    const QString counts = QStringLiteral(" · ") + m_counts;
    if (QFontMetricsF(sized(0.88)).horizontalAdvance(counts) <= line.width()) // half a count says nothing
        put(sized(0.88), counts);
}

void PaneHeader::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme.color(Surface::Pane));
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.color(Surface::Border));
    if (m_isFocused) {
        QColor line = theme.color(Surface::Accent);
        line.setAlphaF(m_isActive ? 1.0F : 0.35F);
        painter.fillRect(QRect(0, 0, width(), m_isActive ? 3 : 2), line);
    }

    const QFont strong = sized(1.0, QFont::DemiBold);
    const double first = QFontMetricsF(strong).height();
    QRectF line(kSide, kTop, width() - 2 * kSide, first);
    const auto visual
        = [this](const QRectF &box) { return QRectF(QStyle::visualRect(layoutDirection(), rect(), box.toRect())); };
    const double badge = std::max(18.0, first);
    const double badgeWidth = std::max(badge, QFontMetricsF(strong).horizontalAdvance(m_letter) + 8);
    paintBadge(painter, visual({line.left(), line.center().y() - badge / 2, badgeWidth, badge}), m_letter, sized(0.84),
               theme);
    const QRectF name(line.left() + badgeWidth + 7, line.top(), line.width() - badgeWidth - 34, first);
    painter.setFont(strong);
    painter.setPen(theme.color(Surface::Text));
    painter.drawText(visual(name), leading(layoutDirection()),
                     QFontMetricsF(strong).elidedText(m_isBase ? tr("%1 \u00b7 base").arg(m_outlet) : m_outlet,
                                                      Qt::ElideMiddle, name.width()));

    const QFont titleFont = sized(0.96);
    line = QRectF(kSide, line.bottom() + 4, line.width(), QFontMetricsF(titleFont).height());
    painter.setFont(titleFont);
    painter.drawText(visual(line), leading(layoutDirection()),
                     QFontMetricsF(titleFont).elidedText(m_title, Qt::ElideRight, line.width()));
    line = QRectF(kSide, line.bottom() + 2, line.width(), QFontMetricsF(sized(0.88)).height());
    paintMeta(painter, line);
}

} // namespace Counterpoint
