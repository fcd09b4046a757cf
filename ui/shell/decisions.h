// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/models/snapshotindex.h>

#include <QObject>
#include <QPoint>

class QWidget;

namespace Counterpoint
{

class Actions;
class Docks;
class ReaderView;
class Subject;
struct RowTarget;
class Workspace;

/**
 * Turns what the analyst decides in menus, cards and by keys into entries of the workspace's journal. A comparison that
 * can only be read is left alone: messageRequested() says so.
 */
class Decisions : public QObject
{
    Q_OBJECT
public:
    Decisions(Workspace *workspace, QWidget *window);

    void setIndex(SnapshotIndexPtr index) { m_index = std::move(index); }
    /** The actions of verdicts decide on the row a menu is about, else on the sentence selected in the panes. */
    void connectTo(const Actions &actions, const ReaderView &reader, const Subject &subject);
    /** The lists, the cards and the files left out. */
    void connectTo(const Docks &docks);

    /** False, and said so, where nothing can be kept. */
    [[nodiscard]] bool canWrite();

    /** On a discrepancy of the sentence that the panes paint, else on its best match, else on a weak discrepancy. */
    void giveVerdict(std::optional<SentenceRef> sentence, Verdict verdict, const QPoint &place);
    /** The same verdict again takes it back; Reconciled asks for the reason in a menu at @p place of the screen. */
    void decideOnDiscrepancy(int discrepancy, Verdict verdict, const QPoint &place);
    void decideOnMatch(int match, Verdict verdict);
    void decide(const Decision &decision);
    void decideAll(QList<Decision> decisions);

    void editArticle(int article);
    void decideOnArticle(int article, Verdict verdict);
    /** For a file that was left out by hand: offers to take it in again. */
    void showProblemMenu(const QString &file, const QPoint &place);

Q_SIGNALS:
    void articleEditRequested(const QString &file); ///< Something can be kept.
    void messageRequested(const QString &message);

private:
    void decideOnRow(const RowTarget &row, Verdict verdict);
    void chooseReconciliation(int discrepancy, const QPoint &place);
    void sayVerdict(const QString &subject, const QString &verdict);
    [[nodiscard]] Verdict toggled(DecisionTarget target, const QString &key, Verdict verdict) const;

    Workspace *m_workspace;
    QWidget *m_window;
    SnapshotIndexPtr m_index;
};

} // namespace Counterpoint
