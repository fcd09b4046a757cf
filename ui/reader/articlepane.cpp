// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articlepane.h"

#include <ui/common/theme.h>

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollBar>

namespace Counterpoint
{

ArticlePane::ArticlePane(QWidget *parent)
    : QFrame(parent)
    , m_header(new PaneHeader(this))
    , m_text(new ArticleText(this))
    , m_overview(new OverviewBar(this))
{
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_text, 1);
    body->addWidget(m_overview);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->setContentsMargins(1, 0, 1, 0);
    column->addWidget(m_header);
    column->addLayout(body, 1);
    connect(m_text, &ArticleText::viewChanged, this, &ArticlePane::showView);
    connect(m_text, &ArticleText::laidOut, this, &ArticlePane::measureMarks);
    connect(m_text, &ArticleText::focusGained, m_header, [header = m_header] { header->setActive(true); });
    connect(m_text, &ArticleText::focusLost, m_header, [header = m_header] { header->setActive(false); });
    connect(m_header, &PaneHeader::pressed, m_text, qOverload<>(&QWidget::setFocus));
    connect(m_overview, &OverviewBar::heightRequested, this, [this](double middle) {
        m_text->verticalScrollBar()->setValue(static_cast<int>(middle) - m_text->viewport()->height() / 2);
    });
}

void ArticlePane::setArticle(const ComparisonPtr &comparison, int article, const Typography &typography)
{
    m_comparison = comparison;
    m_article = article;
    m_marks = {};
    const Article &shown = comparison->articles.at(article);
    m_header->setArticle(*comparison, article);
    m_text->setArticle(comparison, article, typography);
    m_text->setAccessibleName(m_header->accessibleName());
    m_text->setAccessibleDescription(shown.metadata.title);
    measureMarks();
}

void ArticlePane::setMarks(const ArticleMarks &marks)
{
    if (marks == m_marks)
        return; // most panes of many are untouched by a selection
    m_marks = marks;
    m_text->setMarks(marks);
    measureMarks();
}

int ArticlePane::widthFor(int characters) const
{
    return m_text->widthFor(characters) + m_overview->width() + 2;
}

void ArticlePane::setOverviewVisible(bool isVisible)
{
    m_overview->setVisible(isVisible);
    m_text->setScrollBarVisible(!isVisible);
}

void ArticlePane::setLongest(double documentHeight)
{
    m_longest = documentHeight;
    m_overview->setExtent(m_text->documentHeight(), m_longest);
}

void ArticlePane::measureMarks()
{
    QList<OverviewItem> items;
    for (const Mark &mark : m_marks.marks) {
        const BandEnd extent = m_text->spanExtent(mark.span);
        items.append({extent.top, extent.bottom, mark.role});
    }
    m_overview->setItems(items);
    m_overview->setExtent(m_text->documentHeight(), m_longest);
}

void ArticlePane::showView()
{
    m_overview->setView(m_text->verticalScrollBar()->value(), m_text->viewport()->height());
}

void ArticlePane::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Surface::Pane));
    painter.fillRect(QRect(0, 0, 1, height()), theme.color(Surface::Border));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), theme.color(Surface::Border));
}

} // namespace Counterpoint
