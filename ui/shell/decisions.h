// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/models/snapshotindex.h>

#include <QObject>
#include <QPoint>

class QWidget;

namespace Counterpoint
{

class Workspace;

/** Turns what the analyst decides in menus, cards and by keys into entries of the workspace's journal. */
class Decisions : public QObject
{
    Q_OBJECT
public:
    Decisions(Workspace *workspace, QWidget *window);

    void setIndex(SnapshotIndexPtr index) { m_index = std::move(index); }

    /** On the first discrepancy of the sentence, else on its best match. */
    void giveVerdict(std::optional<SentenceRef> sentence, Verdict verdict, const QPoint &place);
    /** The same verdict again takes it back; Reconciled asks for the reason in a menu at @p place of the screen. */
    void decideOn(DecisionTarget target, const QString &key, Verdict verdict, const QPoint &place);
    void decide(Decision decision);

    void editArticle(int article);
    void decideOnArticle(int article, Verdict verdict);
    /** For a file that was left out by hand: offers to take it in again. */
    void showProblemMenu(const QString &file, const QPoint &place);

Q_SIGNALS:
    void messageRequested(const QString &message);

private:
    void chooseReconciliation(const QString &key, const QPoint &place);

    Workspace *m_workspace;
    QWidget *m_window;
    SnapshotIndexPtr m_index;
};

} // namespace Counterpoint
