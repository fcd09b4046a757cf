// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panestrip.h"

#include <ui/common/theme.h>

#include <QPainter>
#include <QPointer>
#include <QScrollBar>
#include <QWheelEvent>

namespace Counterpoint
{

namespace
{

constexpr int kGutter = 24;

constexpr int kLeastMeasure = 38; // characters of a line: narrower prose cannot be read
constexpr int kGoodMeasure = 70;

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
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, this, &PaneStrip::moved);
    connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this, &PaneStrip::moved);
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

void PaneStrip::setOrder(const QList<int> &articles)
{
    for (qsizetype i = 0; i < articles.size(); ++i) {
        ArticlePane *wanted = m_panes.at(articles.at(i));
        if (m_splitter->indexOf(wanted) != i)
            m_splitter->insertWidget(static_cast<int>(i), wanted);
    }
    Q_EMIT moved();
}

qsizetype PaneStrip::positionAt(const ArticlePane *dragged, int globalX) const
{
    const QList<ArticlePane *> shown = shownPanes();
    return std::ranges::count_if(shown, [&](const ArticlePane *pane) {
        const int middle = pane->mapToGlobal(pane->rect().center()).x();
        return pane != dragged && (layoutDirection() == Qt::RightToLeft ? middle > globalX : middle < globalX);
    });
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
    const int whole = std::min(wholePanesIn(room), static_cast<int>(shown.size()));
    const int each = (room - (whole - 1) * kGutter) / whole;
    for (ArticlePane *pane : m_panes)
        pane->setMinimumWidth(std::min(each, shown.first()->widthFor(fitsInto(room) ? kLeastMeasure : kGoodMeasure)));
}

/** As many as have a measure that can be read, but one. */
int PaneStrip::wholePanesIn(int room) const
{
    const int least = m_panes.first()->widthFor(kLeastMeasure);
    return std::max(1, (room + kGutter) / (least + kGutter));
}

bool PaneStrip::fitsInto(int room) const
{
    return m_panes.isEmpty() || wholePanesIn(room) >= shownPanes().size();
}

int PaneStrip::sideOf(const ArticlePane *pane) const
{
    const int middle = pane->mapTo(viewport(), pane->rect().center()).x();
    const int side = middle < 0 ? -1 : middle >= viewport()->width() ? 1 : 0;
    return layoutDirection() == Qt::RightToLeft ? -side : side;
}

void PaneStrip::resizeEvent(QResizeEvent *event)
{
    const auto shown = shownPanes();
    const auto front = std::ranges::find(shown, 0, [this](const ArticlePane *pane) { return sideOf(pane); });
    fitPanes();
    QScrollArea::resizeEvent(event);
    if (front == shown.end())
        return;
    const auto toFront = [this, pane = QPointer<const ArticlePane>(*front)] {
        if (pane)
            horizontalScrollBar()->setValue(leadOf(pane));
    };
    QMetaObject::invokeMethod(this, toFront, Qt::QueuedConnection); // when the panes have their new widths
}

/** How far its leading edge is from that of the row, which is what the scroll bar counts in both directions. */
int PaneStrip::leadOf(const ArticlePane *pane) const
{
    const int left = pane->mapTo(m_splitter, QPoint()).x();
    return layoutDirection() == Qt::RightToLeft ? m_splitter->width() - left - pane->width() : left;
}

void PaneStrip::reveal(const ArticlePane *pane)
{
    const int lead = leadOf(pane);
    QScrollBar *bar = horizontalScrollBar();
    const int start = bar->value();
    if (lead < start)
        bar->setValue(lead);
    else if (lead + pane->width() > start + viewport()->width())
        bar->setValue(std::min(lead, lead + pane->width() - viewport()->width()));
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
