// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/common/listtable.h>
#include <ui/models/claimsmodel.h>

#include <QWidget>

class QPushButton;
class QSplitter;

namespace Counterpoint
{

class ClaimEditor;
/** The claims marked so far, and beside them the one being written. */
class ClaimsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ClaimsPanel(QWidget *parent = nullptr);

    void setIndex(const SnapshotIndexPtr &index);
    void newClaim(SentenceRef sentence, Span span);
    void editClaim(const QString &id);
    void editCurrent();
    void removeCurrent();
    [[nodiscard]] bool isEditing() const;
    [[nodiscard]] ListTable *table() const { return m_table; }
    [[nodiscard]] ClaimsModel *model() const { return m_model; }

Q_SIGNALS:
    void placesActivated(const QList<Counterpoint::SentenceRef> &places);
    void claimSaved(const Counterpoint::Claim &claim);
    void claimRemoved(const QString &id);
    void editingFinished();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void finish();
    void updateButtons();

    SnapshotIndexPtr m_index;
    ClaimsModel *m_model;
    ListTable *m_table;
    ClaimEditor *m_editor;
    QPushButton *m_edit;
    QPushButton *m_remove;
};

} // namespace Counterpoint
