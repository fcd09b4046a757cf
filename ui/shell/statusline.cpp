// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/shell/statusline.h>

#include <ui/common/keywords.h>
#include <ui/shell/actions.h>
#include <ui/shell/elidedlabel.h>

#include <QProgressBar>
#include <QPushButton>

namespace Counterpoint
{

namespace
{

QList<std::pair<ActionId, QString>> hintedActions()
{
    return {{ActionId::NextLink, StatusLine::tr("next link")},
            {ActionId::NextConflict, StatusLine::tr("next discrepancy")},
            {ActionId::NextPane, StatusLine::tr("next article")},
            {ActionId::NewClaim, StatusLine::tr("claim")},
            {ActionId::KeySheet, StatusLine::tr("all keys")}};
}

/** "Alt+Down next link": the keys most used, as they are set. */
QString keyHints(const Actions &actions)
{
    QStringList hints;
    for (const auto &[id, what] : hintedActions()) {
        if (const QString key = keyOf(actions[id]); !key.isEmpty())
            hints += key + u' ' + what;
    }
    return hints.join(QStringLiteral("     "));
}

} // namespace

StatusLine::StatusLine(const Actions &actions, QWidget *parent)
    : QStatusBar(parent)
    , m_summary(new ElidedLabel(this))
    , m_stage(new ElidedLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_keys(new ElidedLabel(this))
{
    setSizeGripEnabled(false);
    setContentsMargins(8, 0, 8, 0);
    m_bar->setMaximumWidth(150);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    m_cancel->setObjectName(QStringLiteral("cancelRun"));
    for (const auto &hinted : hintedActions())
        followKey(actions[hinted.first], this, [this, &actions] { m_keys->setText(keyHints(actions)); });
    addWidget(m_summary);
    // Permanent, as a message in passing hides all others: work and the way to stop it stay in sight.
    addPermanentWidget(m_stage);
    addPermanentWidget(m_bar);
    addPermanentWidget(m_cancel);
    addPermanentWidget(m_keys);
    connect(m_cancel, &QPushButton::clicked, this, &StatusLine::cancelRequested);
    setIndex({});
    setBusy(false);
    setCanCancel(false);
}

void StatusLine::setIndex(const SnapshotIndexPtr &index)
{
    if (!index || index->comparison().articles.isEmpty()) {
        m_summary->setText(tr("No articles open"));
        return;
    }
    const Comparison &comparison = index->comparison();
    const auto count = [](qsizetype number) { return static_cast<int>(number); };
    QString text = tr("%n articles", nullptr, count(comparison.articles.size()));
    text += QStringLiteral(" \u00b7 ") + tr("%n sentences", nullptr, index->sentenceCount());
    if (index->snapshot().isPreliminary)
        text += QStringLiteral("     ") + tr("being compared");
    else
        text += QStringLiteral("     ") + tr("%n matches", nullptr, count(comparison.matches.size()))
            + QStringLiteral(", ")
            + tr("%n discrepancies (%1 reviewed)", nullptr, index->discrepancyCount()).arg(index->reviewedCount());
    if (index->snapshot().isReadOnly)
        text += QStringLiteral("     ") + tr("read-only");
    m_summary->setText(text);
}

QString StatusLine::summary() const
{
    return m_summary->text();
}

void StatusLine::setBusy(bool isBusy)
{
    m_stage->setVisible(isBusy);
    m_bar->setVisible(isBusy);
    m_keys->setVisible(!isBusy);
    if (isBusy) {
        m_stage->setText(tr("Working\u2026"));
        m_bar->setRange(0, 0);
    }
}

void StatusLine::setCanCancel(bool canCancel)
{
    m_cancel->setVisible(canCancel);
}

void StatusLine::setProgress(const QString &stage, int done, int total)
{
    m_stage->setText(total > 0 ? tr("%1 (%2 of %3)").arg(stage).arg(done).arg(total) : stage);
    m_bar->setRange(0, total);
    m_bar->setValue(done);
}

} // namespace Counterpoint
