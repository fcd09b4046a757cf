// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/error.h>
#include <ui/models/snapshotindex.h>

#include <QObject>
#include <QSet>

#include <optional>

namespace Counterpoint
{

class MessageBar;
class StatusLine;
class Workspace;

/**
 * What the program has to say: errors and conditions of what is open in the bar, what was done in the status line.
 * An error stays until it is read or something else is opened; a condition stays as long as it lasts, unless dismissed.
 */
class Notices : public QObject
{
    Q_OBJECT
public:
    Notices(Workspace *workspace, MessageBar *bar, StatusLine *status);

    void setIndex(const SnapshotIndexPtr &index);
    void showError(const Error &error);
    void say(const QString &text);
    /** Something else is asked for: errors of before are over. */
    void forgetError();

private:
    enum class Condition { OlderEngine, ReadOnly, OneArticle };

    [[nodiscard]] bool holds(Condition condition) const;
    void show();
    void showCondition(Condition condition);
    void dismiss();
    void connectWorkspace();

    Workspace *m_workspace;
    MessageBar *m_bar;
    StatusLine *m_status;
    SnapshotIndexPtr m_index;
    QString m_storePath;
    std::optional<Error> m_error;
    std::optional<Condition> m_shown;
    QSet<Condition> m_dismissed; ///< For this store.
};

} // namespace Counterpoint
