// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/shell/statusline.h>

#include <model/vocabulary.h>

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace Counterpoint
{

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent)
    , m_summary(new QLabel(this))
    , m_stage(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_keys(new QLabel(this))
{
    setSizeGripEnabled(false);
    setContentsMargins(8, 0, 8, 0);
    m_bar->setMaximumWidth(150);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    m_cancel->setObjectName(QStringLiteral("cancelRun"));
    m_keys->setText(tr("Alt+\u2193 next link     Alt+Shift+\u2193 next discrepancy     F6 next article     A claim     "
                       "? all keys"));
    addWidget(m_summary);
    addWidget(m_stage);
    addWidget(m_bar);
    addWidget(m_cancel);
    addPermanentWidget(m_keys);
    connect(m_cancel, &QPushButton::clicked, this, &StatusLine::cancelRequested);
    setIndex({});
    setBusy(false);
}

void StatusLine::setIndex(const SnapshotIndexPtr &index)
{
    if (!index || index->comparison().articles.isEmpty()) {
        m_summary->setText(tr("No articles open"));
        return;
    }
    const Comparison &comparison = index->comparison();
    const auto counted = &Vocabulary::counted;
    QString text = counted(comparison.articles.size(), tr("1 article"), tr("%1 articles"));
    text += QStringLiteral(" \u00b7 ") + counted(index->sentenceCount(), tr("1 sentence"), tr("%1 sentences"));
    text += QStringLiteral("     ") + counted(comparison.matches.size(), tr("1 match"), tr("%1 matches"));
    text += QStringLiteral(", ") + counted(index->discrepancyCount(), tr("1 discrepancy"), tr("%1 discrepancies"));
    text += tr(" (%1 reviewed)").arg(index->reviewedCount());
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
    m_cancel->setVisible(isBusy);
    m_summary->setVisible(!isBusy);
    if (isBusy) {
        m_stage->setText(tr("Working\u2026"));
        m_bar->setRange(0, 0);
    }
}

void StatusLine::setProgress(const QString &stage, int done, int total)
{
    m_stage->setText(total > 0 ? tr("%1 (%2 of %3)").arg(stage).arg(done).arg(total) : stage);
    m_bar->setRange(0, total);
    m_bar->setValue(done);
}

} // namespace Counterpoint
