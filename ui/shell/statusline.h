// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/models/snapshotindex.h>

#include <QStatusBar>

class QLabel;
class QProgressBar;
class QPushButton;

namespace Counterpoint
{

/** Below everything: what is compared, what is being done with a way to stop it, and the keys used most. */
class StatusLine : public QStatusBar
{
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setIndex(const SnapshotIndexPtr &index);
    void setBusy(bool isBusy);
    void setProgress(const QString &stage, int done, int total);
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    void cancelRequested();

private:
    QLabel *m_summary;
    QLabel *m_stage;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QLabel *m_keys;
};

} // namespace Counterpoint
