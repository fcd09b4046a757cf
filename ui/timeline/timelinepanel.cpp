// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/timeline/timelinepanel.h>

#include <ui/common/plaintext.h>
#include <ui/timeline/timelineview.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace Counterpoint
{

TimelinePanel::TimelinePanel(QWidget *parent)
    : QWidget(parent)
    , m_view(new TimelineView(this))
    , m_tray(new QToolButton(this))
{
    auto *line = new QHBoxLayout;
    line->setContentsMargins(12, 3, 8, 3);
    auto *legend
        = new QLabel(tr("Filled: the text gives the day \u00b7 dotted: no day in that sentence, or read from an "
                        "inferred date \u00b7 framed: articles differ"),
                     this);
    legend->setProperty("role", QStringLiteral("muted"));
    legend->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    line->addWidget(legend, 1);
    m_tray->setObjectName(QStringLiteral("undatedTray"));
    m_tray->setPopupMode(QToolButton::InstantPopup);
    line->addWidget(m_tray);
    for (const auto &[text, tip, factor] :
         {std::tuple{QStringLiteral("\u2212"), tr("Zoom out"), 1 / 1.5}, {QStringLiteral("+"), tr("Zoom in"), 1.5}}) {
        auto *button = new QToolButton(this);
        button->setText(text);
        button->setToolTip(tip);
        button->setAccessibleName(tip);
        connect(button, &QToolButton::clicked, m_view, [this, factor] { m_view->setZoom(m_view->zoom() * factor); });
        line->addWidget(button);
    }
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addLayout(line);
    rows->addWidget(m_view, 1);
    connect(m_view, &TimelineView::placeActivated, this, &TimelinePanel::placeActivated);
    fillTray();
}

void TimelinePanel::setIndex(SnapshotIndexPtr index)
{
    m_index = std::move(index);
    m_view->setIndex(m_index);
    fillTray();
}

void TimelinePanel::fillTray()
{
    const QList<int> undated = m_view->layoutShown().undated;
    m_tray->setText(tr("%n undated", nullptr, static_cast<int>(undated.size())));
    m_tray->setVisible(!undated.isEmpty());
    m_tray->setToolTip(tr("Events for which no article gives a day"));
    auto *menu = new QMenu(m_tray);
    for (int event : undated) {
        const Event &told = m_index->comparison().events.at(event);
        QAction *action = menu->addAction(withoutMnemonics(told.title));
        if (!told.evidence.isEmpty())
            connect(action, &QAction::triggered, this,
                    [this, ref = told.evidence.first().sentence] { Q_EMIT placeActivated(ref); });
    }
    if (QMenu *old = m_tray->menu())
        old->deleteLater();
    m_tray->setMenu(menu);
}

} // namespace Counterpoint
