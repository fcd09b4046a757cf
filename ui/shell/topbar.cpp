// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/shell/topbar.h>

#include <ui/common/icons.h>
#include <ui/common/keywords.h>
#include <ui/common/markchip.h>
#include <ui/shell/actions.h>

#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

namespace Counterpoint
{

namespace
{

constexpr int kRoomForWords = 1400; ///< Pixels.

} // namespace

TopBar::TopBar(const Actions &actions, QWidget *parent)
    : QToolBar(parent)
    , m_search(new QLineEdit(this))
{
    setObjectName(QStringLiteral("topBar"));
    setWindowTitle(tr("Tool bar"));
    setMovable(false);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIconSize({16, 16});
    for (ActionId id : {ActionId::OpenFolder, ActionId::WriteReport})
        addAction(actions[id]);
    actions[ActionId::OpenFolder]->setIconText(tr("Open folder\u2026"));
    actions[ActionId::WriteReport]->setIconText(tr("Report\u2026"));
    m_report = qobject_cast<QToolButton *>(widgetForAction(actions[ActionId::WriteReport]));
    m_search->setObjectName(QStringLiteral("searchEverywhereField"));
    const QAction *search = actions[ActionId::SearchEverywhere];
    followKey(search, this, [this, search] { m_search->setPlaceholderText(withKey(tr("Search"), search)); });
    m_search->installEventFilter(this);
    m_search->setAccessibleName(tr("Search articles, claims, events and discrepancies"));
    m_search->setToolTip(m_search->accessibleName());
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(120);
    m_search->setMaximumWidth(360);
    m_search->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    addWidget(m_search);
    auto *space = new QWidget(this);
    space->setSizePolicy(QSizePolicy::MinimumExpanding, QSizePolicy::Preferred);
    addWidget(space);
    for (Role role :
         {Role::Verbatim, Role::Near, Role::Paraphrase, Role::Partial, Role::Conflict, Role::Claim, Role::Furniture}) {
        auto *chip = new MarkChip(role, this);
        chip->setObjectName(QStringLiteral("chip%1").arg(static_cast<uint>(role)));
        addWidget(chip);
        m_chips.append(chip);
        connect(chip, &MarkChip::toggled, this, [this, role](bool isOn) { Q_EMIT roleToggled(role, isOn); });
    }
    connect(m_search, &QLineEdit::textChanged, this, &TopBar::searchChanged);
    connect(m_search, &QLineEdit::returnPressed, this, &TopBar::searchEntered);
    setIndex({});
}

void TopBar::setIndex(const SnapshotIndexPtr &index)
{
    for (MarkChip *chip : std::as_const(m_chips)) {
        int count = 0;
        if (index) {
            switch (chip->role()) {
            case Role::Conflict:
                count = index->discrepancyCount();
                break;
            case Role::Claim:
                count = static_cast<int>(index->snapshot().claims.size());
                break;
            case Role::Furniture:
                count = index->furnitureCount();
                break;
            default:
                for (MatchKind kind :
                     {MatchKind::Verbatim, MatchKind::Near, MatchKind::Paraphrase, MatchKind::Partial}) {
                    if (roleOf(kind) == chip->role())
                        count = index->matchCount(kind);
                }
            }
        }
        chip->setCount(count);
    }
}

bool TopBar::eventFilter(QObject *watched, QEvent *event)
{
    const bool isEscape = watched == m_search && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (isEscape)
        Q_EMIT searchLeft();
    return isEscape || QToolBar::eventFilter(watched, event);
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QToolBar::resizeEvent(event);
    // On a narrow screen the chips need the room of the word; the icon keeps its tool tip.
    if (m_report)
        m_report->setToolButtonStyle(width() < kRoomForWords ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}

void TopBar::setVisibleRoles(Roles roles)
{
    for (MarkChip *chip : std::as_const(m_chips)) {
        const QSignalBlocker blocker(chip);
        chip->setChecked(roles.testFlag(chip->role()));
        chip->update();
    }
}

} // namespace Counterpoint
