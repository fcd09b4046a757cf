// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articletext.h"

#include <model/vocabulary.h>
#include <ui/common/theme.h>
#include <ui/reader/markoverlay.h>
#include <ui/reader/textgeometry.h>

#include <QAbstractTextDocumentLayout>
#include <QHelpEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextFrame>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

namespace Counterpoint
{

namespace
{

constexpr int kIdealMeasure = 68; // characters; longer lines are hard to follow

} // namespace

ArticleText::ArticleText(QWidget *parent)
    : QTextEdit(parent)
    , m_content(document())
{
    setProperty("role", QStringLiteral("article"));
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the overview bar stands for it
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabChangesFocus(true);
    setCursorWidth(0);
    viewport()->setCursor(Qt::ArrowCursor);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ArticleText::onScrolled);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &ArticleText::onRangeChanged);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &ArticleText::forgetLayout);
}

const Article *ArticleText::article() const
{
    return m_comparison && m_article >= 0 ? &m_comparison->articles.at(m_article) : nullptr;
}

void ArticleText::setArticle(const ComparisonPtr &comparison, int article, const Typography &typography)
{
    const QScopedValueRollback own(m_ownScrolls, m_ownScrolls + 1);
    m_marks = {};
    m_comparison = comparison;
    m_article = article;
    setOverscroll(0, 0);
    m_content.set(comparison->articles.at(article), typography);
    setTextCursor(QTextCursor(document())); // the old one was pushed to the end by the new text
    forgetLayout();
    scrollTo(0);
}

void ArticleText::setMarks(const ArticleMarks &marks)
{
    m_marks = marks;
    viewport()->update();
}

void ArticleText::setScrollBarVisible(bool isVisible)
{
    setVerticalScrollBarPolicy(isVisible ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
}

void ArticleText::forgetLayout()
{
    m_extents.clear();
    Q_EMIT laidOut();
    Q_EMIT viewChanged();
}

const QList<BandEnd> &ArticleText::extents() const
{
    if (m_extents.isEmpty() && article()) {
        for (const Sentence &sentence : article()->sentences)
            m_extents.append(spanExtent(sentence.span));
    }
    return m_extents;
}

BandEnd ArticleText::spanExtent(Span span) const
{
    const PositionMap &positions = m_content.positions();
    const auto boxes = lineBoxes(*document(), positions.toDocument(span.start), positions.toDocument(span.end));
    return boxes.isEmpty() ? BandEnd{} : BandEnd{boxes.first().top(), boxes.last().bottom()};
}

double ArticleText::documentHeight() const
{
    return document()->documentLayout()->documentSize().height();
}

BandEnd ArticleText::sentenceExtent(int sentence) const
{
    return extents().value(sentence);
}

BandEnd ArticleText::sentenceInViewport(int sentence) const
{
    const BandEnd extent = sentenceExtent(sentence);
    const double offset = verticalScrollBar()->value();
    return {extent.top - offset, extent.bottom - offset};
}

QPoint ArticleText::placeBelow(Span span) const
{
    const double bottom = spanExtent(span).bottom - verticalScrollBar()->value();
    const int y = std::clamp(static_cast<int>(bottom), 0, viewport()->height());
    return viewport()->mapToGlobal(QPoint(static_cast<int>(document()->rootFrame()->frameFormat().leftMargin()), y));
}

std::optional<qsizetype> ArticleText::placeAtPoint(const QPoint &viewportPoint) const
{
    if (!article())
        return {};
    const QPointF point = viewportPoint + QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value());
    const int position = document()->documentLayout()->hitTest(point, Qt::FuzzyHit);
    if (position < 0)
        return {};
    // The blank rest of a line and the space below a paragraph belong to no sentence.
    const QTextBlock block = document()->findBlock(position);
    if (!document()->documentLayout()->blockBoundingRect(block).adjusted(-30, -3, 30, 3).contains(point))
        return {};
    return m_content.positions().toText(position);
}

int ArticleText::sentenceAtPoint(const QPoint &viewportPoint) const
{
    const auto place = placeAtPoint(viewportPoint);
    if (!place)
        return -1;
    const int sentence = sentenceHolding(*article(), *place);
    return sentence >= 0 || *place == 0 ? sentence : sentenceHolding(*article(), *place - 1);
}

int ArticleText::furnitureAtPoint(const QPoint &viewportPoint) const
{
    const auto place = placeAtPoint(viewportPoint);
    if (!place || sentenceAtPoint(viewportPoint) >= 0)
        return -1;
    const int furniture = furnitureHolding(*article(), *place);
    return furniture >= 0 || *place == 0 ? furniture : furnitureHolding(*article(), *place - 1);
}

int ArticleText::firstVisibleSentence() const
{
    const double top = verticalScrollBar()->value();
    const auto first = std::ranges::find_if(extents(), [&](const BandEnd &extent) { return extent.top >= top; });
    return first == extents().end() ? -1 : static_cast<int>(first - extents().begin());
}

std::optional<Span> ArticleText::markedSpan() const
{
    const QTextCursor cursor = textCursor();
    if (!cursor.hasSelection() || !article())
        return {};
    return Span{m_content.positions().toText(cursor.selectionStart()),
                m_content.positions().toText(cursor.selectionEnd())};
}

void ArticleText::setOverscroll(int top, int bottom)
{
    m_overTop = std::max(0, top);
    m_overBottom = std::max(0, bottom);
    onRangeChanged();
}

void ArticleText::onRangeChanged()
{
    const int natural = std::max(0, static_cast<int>(std::ceil(documentHeight())) - viewport()->height());
    QScrollBar *bar = verticalScrollBar();
    const QScopedValueRollback own(m_ownScrolls, m_ownScrolls + 1);
    if (bar->minimum() != -m_overTop || bar->maximum() != natural + m_overBottom)
        bar->setRange(-m_overTop, natural + m_overBottom);
    Q_EMIT viewChanged();
}

void ArticleText::scrollTo(int value)
{
    const QScopedValueRollback own(m_ownScrolls, m_ownScrolls + 1);
    verticalScrollBar()->setValue(value);
}

void ArticleText::scrollSentenceTo(int sentence, double y)
{
    const int value = static_cast<int>(std::lround(sentenceExtent(sentence).top - y));
    const int natural = std::max(0, static_cast<int>(std::ceil(documentHeight())) - viewport()->height());
    setOverscroll(-value, value - natural);
    scrollTo(value);
}

void ArticleText::ensureSentenceVisible(int sentence)
{
    const BandEnd now = sentenceInViewport(sentence);
    const double page = viewport()->height();
    const bool isComfortable = now.top >= page * 0.06 && now.bottom <= page * 0.94;
    if (isComfortable || (verticalScrollBar()->value() <= 0 && now.top >= 0 && now.bottom <= page * 0.94))
        return;
    const double extent = sentenceExtent(sentence).top;
    scrollToHeight(extent - page * 0.3);
}

void ArticleText::ensureSpanVisible(Span span)
{
    const BandEnd extent = spanExtent(span);
    const double top = extent.top - verticalScrollBar()->value();
    const double bottom = extent.bottom - verticalScrollBar()->value();
    if (top < 0 || bottom > viewport()->height())
        scrollToHeight(extent.top - viewport()->height() * 0.3);
}

void ArticleText::scrollToHeight(double value)
{
    const int natural = std::max(0, static_cast<int>(std::ceil(documentHeight())) - viewport()->height());
    const int wanted = std::clamp(static_cast<int>(std::lround(value)), 0, natural);
    scrollTo(wanted);
    setOverscroll(0, 0);
}

void ArticleText::onScrolled()
{
    if (m_ownScrolls == 0) {
        // What was lent beyond the ends is taken back as far as it is left.
        const int value = verticalScrollBar()->value();
        const int natural = std::max(0, static_cast<int>(std::ceil(documentHeight())) - viewport()->height());
        setOverscroll(-value, value - natural);
        Q_EMIT scrolledByUser();
    }
    Q_EMIT viewChanged();
}

void ArticleText::placeCursor(int sentence)
{
    const QScopedValueRollback own(m_ownScrolls, m_ownScrolls + 1);
    const int value = verticalScrollBar()->value();
    const Span span = article()->sentences.at(sentence).span;
    if (const auto marked = markedSpan(); marked && marked->overlaps(span))
        return; // what is marked in the sentence stays marked
    QTextCursor cursor(document());
    cursor.setPosition(m_content.positions().toDocument(span.start));
    setTextCursor(cursor);
    verticalScrollBar()->setValue(value);
}

int ArticleText::widthFor(int characters) const
{
    static const QString kProse = QStringLiteral("the quick brown fox, having seen it all, rests among the tall reeds");
    const double average
        = QFontMetricsF(document()->defaultFont()).horizontalAdvance(kProse) / static_cast<double>(kProse.size());
    const QTextFrameFormat frame = document()->rootFrame()->frameFormat();
    return static_cast<int>(std::ceil(average * characters + frame.leftMargin() + frame.rightMargin()));
}

void ArticleText::resizeEvent(QResizeEvent *event)
{
    const int spare = std::max(0, width() - widthFor(kIdealMeasure));
    if (const QMargins wanted(spare / 2, 0, spare - spare / 2, 0); viewportMargins() != wanted)
        setViewportMargins(wanted);
    const QScopedValueRollback own(m_ownScrolls, m_ownScrolls + 1);
    QTextEdit::resizeEvent(event);
    forgetLayout();
}

void ArticleText::paintEvent(QPaintEvent *event)
{
    if (!article())
        return;
    const QPointF offset(horizontalScrollBar()->value(), verticalScrollBar()->value());
    const QRectF visible = QRectF(event->rect()).translated(offset);
    const MarkOverlay overlay(*document(), *article(), m_content.positions(), m_marks, visible, Theme::current());
    {
        QPainter painter(viewport());
        painter.translate(-offset);
        overlay.paintUnder(painter);
    }
    QTextEdit::paintEvent(event);
    QPainter painter(viewport());
    painter.translate(-offset);
    overlay.paintOver(painter);
    const double margin = document()->rootFrame()->frameFormat().leftMargin();
    overlay.paintLetters(painter, margin - 5, -margin * 0.36);
}

void ArticleText::extendByWord(QTextCursor::MoveOperation operation)
{
    QTextCursor cursor = textCursor();
    cursor.movePosition(operation, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

void ArticleText::keyPressEvent(QKeyEvent *event)
{
    if (const auto number = paneNumberOf(*event)) {
        Q_EMIT paneRequested(*number);
    } else if (const auto command = commandOf(*event)) {
        Q_EMIT commandRequested(*command);
    } else if (event->modifiers() == Qt::ShiftModifier && event->key() == Qt::Key_Right) {
        extendByWord(QTextCursor::NextWord);
    } else if (event->modifiers() == Qt::ShiftModifier && event->key() == Qt::Key_Left) {
        extendByWord(QTextCursor::PreviousWord);
    } else if (event->key() == Qt::Key_Home || event->key() == Qt::Key_End) {
        QScrollBar *bar = verticalScrollBar();
        bar->setValue(event->key() == Qt::Key_Home ? 0 : bar->maximum());
    } else if (event->key() == Qt::Key_Space) {
        verticalScrollBar()->triggerAction(QScrollBar::SliderPageStepAdd);
    } else {
        QTextEdit::keyPressEvent(event);
        return;
    }
    event->accept();
}

void ArticleText::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->position().toPoint();
    if (event->button() != Qt::RightButton) // a right click keeps what is marked
        QTextEdit::mousePressEvent(event);
}

void ArticleText::mouseReleaseEvent(QMouseEvent *event)
{
    QTextEdit::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || textCursor().hasSelection())
        return;
    const QPoint released = event->position().toPoint();
    const int sentence = sentenceAtPoint(released);
    const int furniture = furnitureAtPoint(released);
    if (sentence >= 0 && sentence == sentenceAtPoint(m_pressed))
        Q_EMIT sentenceClicked(sentence);
    else if (furniture >= 0 && furniture == furnitureAtPoint(m_pressed))
        Q_EMIT furnitureClicked(furniture);
}

void ArticleText::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        if (const int delta = event->angleDelta().y(); delta != 0)
            Q_EMIT zoomStepped(delta > 0 ? 1 : -1);
        event->accept();
        return;
    }
    if (std::abs(event->angleDelta().x()) > std::abs(event->angleDelta().y())) {
        event->ignore(); // sideways moves the row of panes
        return;
    }
    QTextEdit::wheelEvent(event);
}

void ArticleText::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const int sentence = isByKey ? m_marks.current.value_or(-1) : sentenceAtPoint(event->pos());
    int furniture = isByKey ? -1 : furnitureAtPoint(event->pos());
    if (isByKey && m_marks.currentFurniture)
        furniture = furnitureHolding(*article(), m_marks.currentFurniture->start);
    if (sentence >= 0)
        Q_EMIT menuRequested(sentence,
                             isByKey ? placeBelow(article()->sentences.at(sentence).span) : event->globalPos());
    else if (furniture >= 0)
        Q_EMIT furnitureMenuRequested(
            furniture, isByKey ? placeBelow(article()->furniture.at(furniture).span) : event->globalPos());
}

void ArticleText::focusInEvent(QFocusEvent *event)
{
    const QScopedValueRollback own(m_ownScrolls, m_ownScrolls + 1);
    const int value = verticalScrollBar()->value();
    QTextEdit::focusInEvent(event);
    verticalScrollBar()->setValue(value); // the text cursor wants to be seen; the reader's place counts more
    Q_EMIT focusGained();
}

void ArticleText::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason) // a menu about the article is still about it
        Q_EMIT focusLost();
}

void ArticleText::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && article())
        m_content.followTheme();
}

QString ArticleText::toolTipAt(const QPoint &viewportPoint) const
{
    const int sentence = sentenceAtPoint(viewportPoint);
    if (sentence >= 0)
        return m_toolTipSource ? m_toolTipSource(sentence) : QString();
    const int furniture = furnitureAtPoint(viewportPoint);
    return furniture < 0 ? QString() : Vocabulary::furniture(article()->furniture.at(furniture));
}

bool ArticleText::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), toolTipAt(help->pos()), viewport());
        return true;
    }
    return QTextEdit::viewportEvent(event);
}

} // namespace Counterpoint
