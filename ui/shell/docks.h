// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/models/snapshotindex.h>

#include <QList>
#include <QObject>

class QDockWidget;
class QMainWindow;
class QMenu;

namespace Counterpoint
{

class Actions;
class ArticlesPanel;
class ClaimsPanel;
class CoverageView;
class DiscrepanciesModel;
class FindingsList;
struct FindingsListOptions;
class Inspector;
class ListChooser;
class MatchesModel;
class SearchModel;
class SnapshotTableModel;
class TimelinePanel;

/** The docks around the panes and what lies in them; each snapshot is handed on to all of them. */
class Docks : public QObject
{
    Q_OBJECT
public:
    explicit Docks(QMainWindow *window);

    void setIndex(const SnapshotIndexPtr &index);
    [[nodiscard]] const SnapshotIndexPtr &index() const { return m_index; }
    void setSentence(std::optional<SentenceRef> sentence);
    void addToggles(QMenu *menu) const;
    /** "Go to ..." with keys, which become those of @p actions: shows the panel, in front, and gives it the focus. */
    void addGoTo(QMenu *menu, Actions &actions);
    /** Brings one of texts() to the front and gives it the focus. */
    void goToTexts(FindingsList *list);
    void reset(); ///< The places and sizes of the first start.

    /** Goes to the first place, and shows beside it the first one in another article. */
    void showRow(const QList<SentenceRef> &places);

    void raiseTimeline();
    void raiseDiscrepancies();
    void raiseMatches();
    void raiseCoverage();
    void raiseClaims();
    void raiseSearch();
    void raiseTexts(FindingsList *list); ///< One of texts().
    /** A claim made of this place, in the claims' panel. */
    void writeClaim(SentenceRef sentence, Span span);
    void editClaim(); ///< The one selected in the list.

    [[nodiscard]] ArticlesPanel *articles() const { return m_articles; }
    [[nodiscard]] Inspector *inspector() const { return m_inspector; }
    [[nodiscard]] TimelinePanel *timeline() const { return m_timeline; }
    [[nodiscard]] FindingsList *discrepancies() const { return m_discrepancies; }
    [[nodiscard]] FindingsList *matches() const { return m_matches; }
    [[nodiscard]] CoverageView *coverage() const { return m_coverage; }
    [[nodiscard]] ClaimsPanel *claims() const { return m_claims; }
    /** Quotations, who cites whom, and the other lists of sources and texts. */
    [[nodiscard]] ListChooser *texts() const { return m_texts; }
    [[nodiscard]] FindingsList *searchResults() const { return m_search; }
    [[nodiscard]] SearchModel *searchModel() const { return m_searchModel; }

Q_SIGNALS:
    void placeActivated(Counterpoint::SentenceRef sentence);
    void spanActivated(const Counterpoint::ArticleSpan &span);
    void pairActivated(Counterpoint::SentenceRef a, Counterpoint::SentenceRef b);
    void articleActivated(int article);
    void claimRequested(); ///< Of what is selected in the panes.
    void decisionMade(const Counterpoint::Decision &decision);

private:
    void makeLists();
    void addText(SnapshotTableModel *model, const FindingsListOptions &options);
    QDockWidget *addSide(const QString &name, const QString &title, QWidget *content, Qt::DockWidgetArea area);
    QDockWidget *addBottom(const QString &name, const QString &title, QWidget *content);
    void connectPanels();
    void showDiscrepancy(int discrepancy);
    void raise(QWidget *content);
    static void giveFocus(QWidget *content);
    void placeAll();

    QMainWindow *m_window;
    SnapshotIndexPtr m_index;
    ArticlesPanel *m_articles;
    Inspector *m_inspector;
    TimelinePanel *m_timeline;
    DiscrepanciesModel *m_discrepanciesModel;
    MatchesModel *m_matchesModel;
    SearchModel *m_searchModel;
    FindingsList *m_discrepancies = nullptr;
    FindingsList *m_matches = nullptr;
    FindingsList *m_search = nullptr;
    CoverageView *m_coverage;
    ClaimsPanel *m_claims;
    ListChooser *m_texts;
    QList<QDockWidget *> m_side;
    QList<QDockWidget *> m_bottom;
};

} // namespace Counterpoint
