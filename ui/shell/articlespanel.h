// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/models/articlesmodel.h>
#include <ui/models/outcomesmodel.h>

#include <QWidget>

class QLabel;
class QListView;
class QVBoxLayout;

namespace Counterpoint
{

/** Left of the panes: the articles, the files that are none with the reason, and the discrepancies in short. */
class ArticlesPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ArticlesPanel(QWidget *parent = nullptr);

    void setIndex(const SnapshotIndexPtr &index);
    void setCurrentArticle(int article);
    [[nodiscard]] QListView *list() const { return m_list; }

Q_SIGNALS:
    void articleActivated(int article);
    void articleMenuRequested(int article, const QPoint &globalPosition);
    void problemMenuRequested(const QString &file, const QPoint &globalPosition);
    void discrepancyActivated(int discrepancy);
    void allDiscrepanciesRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QLabel *addSection(QVBoxLayout *rows);
    void fillSummary();
    void fitHeights();

    SnapshotIndexPtr m_index;
    ArticlesModel *m_articles;
    OutcomesModel *m_outcomes;
    QListView *m_list;
    QListView *m_problems;
    QLabel *m_articlesTitle;
    QLabel *m_problemsTitle;
    QLabel *m_findingsTitle;
    QVBoxLayout *m_summary;
};

} // namespace Counterpoint
