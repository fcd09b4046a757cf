// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/models/articlesmodel.h>
#include <ui/models/outcomesmodel.h>
#include <ui/models/storiesmodel.h>

#include <QWidget>

class QLabel;
class QListView;
class QVBoxLayout;

namespace Counterpoint
{

/** Left of the panes: the stories where there are several, the articles of the one shown, the files that are none with
 * the reason, and the discrepancies in short. */
class ArticlesPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ArticlesPanel(QWidget *parent = nullptr);

    void setIndex(const SnapshotIndexPtr &index);
    /** All stories, and the one shown (StoryChoice::kAll: all); with less than two there is no list of them. */
    void setStories(const SnapshotIndexPtr &whole, int chosen);
    void setCurrentArticle(int article);
    [[nodiscard]] QListView *stories() const { return m_storyList; }
    [[nodiscard]] QListView *list() const { return m_list; }

Q_SIGNALS:
    void storyActivated(int story);
    void storyMenuRequested(int story, const QPoint &globalPosition);
    void articleActivated(int article);
    void articleMenuRequested(int article, const QPoint &globalPosition);
    void problemMenuRequested(const QString &file, const QPoint &globalPosition);
    void discrepancyActivated(int discrepancy);
    void allDiscrepanciesRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QLabel *addSection(QVBoxLayout *rows);
    void addStories(QVBoxLayout *rows);
    void fillSummary();
    void fitHeights();

    SnapshotIndexPtr m_index;
    StoriesModel *m_stories;
    ArticlesModel *m_articles;
    OutcomesModel *m_outcomes;
    QListView *m_storyList;
    QListView *m_list;
    QListView *m_problems;
    QLabel *m_storiesTitle;
    QLabel *m_articlesTitle;
    QLabel *m_problemsTitle;
    QLabel *m_findingsTitle;
    QVBoxLayout *m_summary;
};

} // namespace Counterpoint
