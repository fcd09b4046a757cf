// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panestrip.h"

#include <ui/common/theme.h>

#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

namespace Counterpoint
{

namespace
{

constexpr int kGutter = 24;

// Characters of a line: as many whole panes as have the good measure; on a small screen at least three, down to the
// least one.
constexpr int kGoodMeasure = 38;
constexpr int kFairMeasure = 34;
constexpr int kLeastMeasure = 26;
constexpr int kPanesWanted = 3;

class BandHandle : public QSplitterHandle
{
public:
    explicit BandHandle(BandSplitter *splitter)
        : QSplitterHandle(Qt::Horizontal, splitter)
        , m_splitter(splitter)
    {
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), Theme::current().color(Surface::Window));
        const auto [left, right] = neighbours();
        if (!left || !right || !m_splitter->bandSource())
            return;
        painter.setRenderHint(QPainter::Antialiasing);
        const int top = left->text()->viewport()->mapTo(m_splitter, QPoint()).y();
        const QRectF gutter(0, top, width(), height() - top);
        painter.setClipRect(gutter);
        QList<Band> bands = m_splitter->bandSource()(*left, *right);
        std::ranges::stable_sort(bands, {}, &Band::isCurrent); // the current ones on top
        for (Band &band : bands)
            paintBand(painter, layoutDirection() == Qt::RightToLeft ? mirrored(band) : band, gutter);
    }

    void wheelEvent(QWheelEvent *event) override
    {
        if (const int delta = event->angleDelta().y(); delta != 0)
            Q_EMIT m_splitter->stepRequested(delta < 0 ? 1 : -1);
        event->accept();
    }

private:
    /** The panes at both sides in reading order; hidden ones are passed over. */
    [[nodiscard]] std::pair<ArticlePane *, ArticlePane *> neighbours() const
    {
        const int index = m_splitter->indexOf(const_cast<BandHandle *>(this));
        ArticlePane *left = nullptr;
        for (int i = index - 1; i >= 0 && !left; --i) {
            if (!m_splitter->widget(i)->isHidden())
                left = qobject_cast<ArticlePane *>(m_splitter->widget(i));
        }
        return {left, qobject_cast<ArticlePane *>(m_splitter->widget(index))};
    }

    static void paintBand(QPainter &painter, Band band, const QRectF &gutter)
    {
        const Theme &theme = Theme::current();
        for (BandEnd *end : {&band.left, &band.right}) {
            end->top += gutter.top();
            end->bottom += gutter.top();
        }
        const BandShape shape = bandShape(band, gutter.top(), gutter.bottom());
        if (shape == BandShape::None)
            return;
        painter.setPen(Qt::NoPen);
        if (shape == BandShape::Curve) {
            const QPainterPath path = bandPath(band, gutter);
            painter.fillPath(path, theme.band(band.role, band.isCurrent));
            if (band.isCurrent)
                painter.strokePath(path, QPen(theme.ink(band.role), 1.2));
            return;
        }
        QColor color = theme.ink(band.role);
        color.setAlphaF(band.isCurrent ? 1.0F : 0.55F);
        painter.setBrush(color);
        painter.drawRoundedRect(stubRect(band, shape, gutter), 3, 3);
    }

    BandSplitter *m_splitter;
};

} // namespace

BandSplitter::BandSplitter(QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
{
    setHandleWidth(kGutter);
    setChildrenCollapsible(false);
    setStyleSheet(
        QStringLiteral("QSplitter::handle:horizontal { width: %1px; background: transparent; }").arg(kGutter));
}

QSplitterHandle *BandSplitter::createHandle()
{
    return new BandHandle(this);
}

void BandSplitter::updateBands()
{
    for (int i = 1; i < count(); ++i)
        handle(i)->update();
}

PaneStrip::PaneStrip(QWidget *parent)
    : QScrollArea(parent)
    , m_splitter(new BandSplitter)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(m_splitter);
}

void PaneStrip::setCount(int count)
{
    while (m_panes.size() > count)
        delete m_panes.takeLast();
    while (m_panes.size() < count) {
        auto *pane = new ArticlePane;
        m_panes.append(pane);
        m_splitter->addWidget(pane);
        m_splitter->setStretchFactor(m_splitter->indexOf(pane), 1);
        Q_EMIT paneCreated(pane);
    }
}

QList<ArticlePane *> PaneStrip::shownPanes() const
{
    QList<ArticlePane *> shown;
    for (int i = 0; i < m_splitter->count(); ++i) {
        if (auto *pane = qobject_cast<ArticlePane *>(m_splitter->widget(i)); pane && !pane->isHidden())
            shown.append(pane);
    }
    return shown;
}

void PaneStrip::setShown(int article, bool isShown)
{
    if (ArticlePane *wanted = pane(article))
        wanted->setVisible(isShown);
}

bool PaneStrip::isShown(int article) const
{
    const ArticlePane *asked = pane(article);
    return asked && !asked->isHidden();
}

void PaneStrip::fitPanes()
{
    const QList<ArticlePane *> shown = shownPanes();
    if (shown.isEmpty())
        return;
    const int room = viewport()->width();
    const auto count = static_cast<int>(shown.size());
    const int fair = shown.first()->widthFor(kFairMeasure);
    const int whole = std::max(std::min(count, kPanesWanted), (room + kGutter) / (fair + kGutter));
    const int each = (room - (whole - 1) * kGutter) / whole;
    const int width = std::clamp(each, shown.first()->widthFor(kLeastMeasure), shown.first()->widthFor(kGoodMeasure));
    for (ArticlePane *pane : m_panes)
        pane->setMinimumWidth(width);
}

void PaneStrip::resizeEvent(QResizeEvent *event)
{
    fitPanes();
    QScrollArea::resizeEvent(event);
}

void PaneStrip::reveal(const ArticlePane *pane)
{
    const QRect place(pane->mapTo(m_splitter, QPoint()), pane->size());
    QScrollBar *bar = horizontalScrollBar();
    const int start = bar->value();
    if (place.left() < start)
        bar->setValue(place.left());
    else if (place.right() > start + viewport()->width())
        bar->setValue(std::min(place.left(), place.right() - viewport()->width() + 1));
}

void PaneStrip::updateScales()
{
    double longest = 0;
    for (const ArticlePane *shown : shownPanes())
        longest = std::max(longest, shown->text()->documentHeight());
    for (ArticlePane *shown : shownPanes())
        shown->setLongest(longest);
}

} // namespace Counterpoint
