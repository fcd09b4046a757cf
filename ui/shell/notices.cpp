// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/shell/notices.h>

#include <ui/shell/messagebar.h>
#include <ui/shell/statusline.h>

#include <workspace/workspace.h>

#include <QDir>

namespace Counterpoint
{

namespace
{

constexpr int kReadingTime = 6000; ///< Milliseconds.

} // namespace

Notices::Notices(Workspace *workspace, MessageBar *bar, StatusLine *status)
    : QObject(bar)
    , m_workspace(workspace)
    , m_bar(bar)
    , m_status(status)
{
    connectWorkspace();
    connect(m_bar, &MessageBar::dismissed, this, &Notices::dismiss);
    connect(m_bar, &MessageBar::offerAccepted, this,
            [this] { m_workspace->analyseAnew(m_index->comparison().parameters); });
}

void Notices::connectWorkspace()
{
    connect(m_workspace, &Workspace::failed, this, &Notices::showError);
    connect(m_workspace, &Workspace::progressChanged, m_status, &StatusLine::setProgress);
    connect(m_workspace, &Workspace::busyChanged, m_status, &StatusLine::setBusy);
    connect(m_workspace, &Workspace::canCancelChanged, m_status, &StatusLine::setCanCancel);
    connect(m_status, &StatusLine::cancelRequested, m_workspace, &Workspace::cancel);
    connect(m_workspace, &Workspace::stopped, this, [this] { say(tr("Stopped. What was open is unchanged.")); });
    connect(m_workspace, &Workspace::exported, this,
            [this](const QString &path) { say(tr("Report written to %1").arg(QDir::toNativeSeparators(path))); });
}

void Notices::setIndex(const SnapshotIndexPtr &index)
{
    m_index = index;
    const Snapshot &snapshot = index->snapshot();
    if (snapshot.storePath != m_storePath) {
        m_storePath = snapshot.storePath;
        m_dismissed.clear();
    }
    const bool isOver
        = m_error && m_error->code == ErrorCode::NothingToCompare && snapshot.comparison->articles.size() > 1;
    if (isOver)
        m_error.reset();
    show();
}

void Notices::showError(const Error &error)
{
    const bool isSaidAlready = error.code == ErrorCode::NothingToCompare && m_index && holds(Condition::OneArticle);
    if (isSaidAlready)
        return;
    m_error = error;
    show();
}

void Notices::say(const QString &text)
{
    m_status->showMessage(text, kReadingTime);
}

void Notices::forgetError()
{
    m_error.reset();
    show();
}

bool Notices::holds(Condition condition) const
{
    const Snapshot &snapshot = m_index->snapshot();
    switch (condition) {
    case Condition::OlderEngine:
        return snapshot.isFromOlderEngine && !snapshot.isReadOnly && !snapshot.comparison->articles.isEmpty();
    case Condition::ReadOnly:
        return snapshot.isReadOnly;
    case Condition::OneArticle:
        return !snapshot.folder.isEmpty() && snapshot.comparison->articles.size() == 1;
    }
    return false;
}

void Notices::show()
{
    m_shown.reset();
    if (m_error)
        return m_bar->showMessage(MessageBar::Tone::Problem, m_error->toString());
    for (Condition condition : {Condition::OlderEngine, Condition::ReadOnly, Condition::OneArticle}) {
        if (m_index && holds(condition) && !m_dismissed.contains(condition))
            return showCondition(condition);
    }
    m_bar->hide();
}

void Notices::showCondition(Condition condition)
{
    m_shown = condition;
    QString text;
    QString offer;
    switch (condition) {
    case Condition::OlderEngine:
        text = tr("This comparison was made by an older version. Analysing anew may find more; your decisions and "
                  "claims are kept.");
        offer = tr("Analyse anew");
        break;
    case Condition::ReadOnly:
        text = tr("This comparison can only be read: decisions and claims cannot be kept. \"Save comparison as\" "
                  "makes a copy that can be written.");
        break;
    case Condition::OneArticle:
        text = tr("Only one article was read; a comparison needs two. Add a folder with others.");
        break;
    }
    m_bar->showMessage(MessageBar::Tone::Information, text, offer);
}

void Notices::dismiss()
{
    if (m_error)
        m_error.reset();
    else if (m_shown)
        m_dismissed.insert(*m_shown);
    show();
}

} // namespace Counterpoint
