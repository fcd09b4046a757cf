// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/models/snapshotindex.h>

#include <QStatusBar>

class QProgressBar;
class QPushButton;

namespace Counterpoint
{

class Actions;
class ElidedLabel;

/** Below everything: what is compared, what is being done with a way to stop it, and the keys used most. */
class StatusLine : public QStatusBar
{
    Q_OBJECT
public:
    /** The keys shown are those of @p actions. */
    explicit StatusLine(const Actions &actions, QWidget *parent = nullptr);

    void setIndex(const SnapshotIndexPtr &index);
    void setBusy(bool isBusy);
    void setCanCancel(bool canCancel);
    void setProgress(const QString &stage, int done, int total);
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    void cancelRequested();

private:
    ElidedLabel *m_summary;
    ElidedLabel *m_stage;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    ElidedLabel *m_keys;
};

} // namespace Counterpoint
