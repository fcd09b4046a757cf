// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace Counterpoint
{

/** What an empty window shows: three steps, the sample, and what was open before. */
class WelcomePage : public QWidget
{
    Q_OBJECT
public:
    explicit WelcomePage(QWidget *parent = nullptr);

    /** What is no longer there is shown as such, and can be taken out of the list. */
    void setRecent(const QStringList &paths);

Q_SIGNALS:
    void openFolderRequested();
    void pasteRequested();
    void openSampleRequested();
    void recentRequested(const QString &path);
    void recentRemoved(const QString &path);

private:
    void addRecent(const QString &path);
    void addStep(QVBoxLayout *rows, int number, const QString &title, const QString &text);

    QVBoxLayout *m_recent;
    QLabel *m_recentTitle;
};

} // namespace Counterpoint
