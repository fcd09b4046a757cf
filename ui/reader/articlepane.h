// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/reader/articletext.h>
#include <ui/reader/overviewbar.h>
#include <ui/reader/paneheader.h>

#include <QFrame>

namespace Counterpoint
{

/** Header, text and overview of one article. */
class ArticlePane : public QFrame
{
    Q_OBJECT
public:
    explicit ArticlePane(QWidget *parent = nullptr);

    void setArticle(const ComparisonPtr &comparison, int article, const Typography &typography);
    void setMarks(const ArticleMarks &marks);
    /** Width at which a line holds @p characters. */
    [[nodiscard]] int widthFor(int characters) const;
    void setOverviewVisible(bool isVisible);
    void setLongest(double documentHeight); ///< Of all panes: the scale of the overview.

    [[nodiscard]] int article() const { return m_article; }
    [[nodiscard]] const ComparisonPtr &comparison() const { return m_comparison; }
    [[nodiscard]] ArticleText *text() const { return m_text; }
    [[nodiscard]] PaneHeader *header() const { return m_header; }
    [[nodiscard]] OverviewBar *overview() const { return m_overview; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showView();
    void measureMarks();

    PaneHeader *m_header;
    ArticleText *m_text;
    OverviewBar *m_overview;
    ComparisonPtr m_comparison;
    ArticleMarks m_marks;
    int m_article = -1;
    double m_longest = 0;
};

} // namespace Counterpoint
