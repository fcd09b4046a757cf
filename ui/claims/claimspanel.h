// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/common/listtable.h>
#include <ui/models/claimsmodel.h>

#include <QWidget>

#include <functional>

class QAction;
class QPushButton;

namespace Counterpoint
{

class ClaimEditor;

/**
 * The claims marked so far, and beside them the one being written, which stays until a snapshot holds it. Nothing is
 * written where nothing can be kept: messageRequested() says so.
 */
class ClaimsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ClaimsPanel(QWidget *parent = nullptr);

    /** The action that marks a claim: its key is told while there is none. */
    void setClaimAction(const QAction *action);
    void setIndex(const SnapshotIndexPtr &index);
    void newClaim(SentenceRef sentence, Span span);
    void editClaim(const QString &id);
    void editCurrent();
    void removeCurrent();
    [[nodiscard]] bool isEditing() const;
    [[nodiscard]] bool hasChangedDraft() const;
    /** Calls @p next once the claim being written is kept, let go of by the user's word, or not changed at all. */
    void leaveDraft(const std::function<void()> &next);
    [[nodiscard]] ListTable *table() const { return m_table; }
    [[nodiscard]] ClaimsModel *model() const { return m_model; }

Q_SIGNALS:
    void placesActivated(const QList<Counterpoint::SentenceRef> &places);
    void claimSaved(const Counterpoint::Claim &claim);
    void claimRemoved(const QString &id);
    void editingFinished();
    void messageRequested(const QString &message);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void finish();
    void edit(const Claim &claim, bool isNew);
    void save(const Claim &claim);
    void askToKeep(const std::function<void()> &next);
    [[nodiscard]] bool canWrite();
    void takeSaved();
    void updateButtons();

    SnapshotIndexPtr m_index;
    ClaimsModel *m_model;
    ListTable *m_table;
    ClaimEditor *m_editor;
    QPushButton *m_edit;
    QPushButton *m_remove;
    std::function<void()> m_next; ///< Waits for the draft to be kept.
    bool m_isSaving = false;
};

} // namespace Counterpoint
