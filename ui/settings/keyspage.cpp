// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/settings/keyspage.h>

#include <ui/models/textsearch.h>

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Counterpoint
{

namespace
{

enum KeyColumn { ActionColumn, KeysColumn, StandardColumn, KeyColumnCount };

constexpr int kRowRole = Qt::UserRole;

} // namespace

KeysPage::KeysPage(KeyTable keys, QWidget *parent)
    : QWidget(parent)
    , m_keys(std::move(keys))
    , m_filter(new QLineEdit(this))
    , m_tree(new QTreeWidget(this))
    , m_hint(new QLabel(this))
    , m_edit(new QKeySequenceEdit(this))
    , m_beside(new QCheckBox(tr("&Beside its other keys"), this))
{
    setFocusProxy(m_filter);
    m_filter->setObjectName(QStringLiteral("keysFilter"));
    m_filter->setPlaceholderText(tr("Filter by action, menu or key"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    m_tree->setObjectName(QStringLiteral("keysTree"));
    m_tree->setAccessibleName(tr("Actions and their keys"));
    m_tree->setColumnCount(KeyColumnCount);
    m_tree->setHeaderLabels({tr("Action"), tr("Keys"), tr("Standard, where changed")});
    m_tree->setUniformRowHeights(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(ActionColumn, QHeaderView::Stretch);
    m_hint->setObjectName(QStringLiteral("keysHint"));
    m_hint->setWordWrap(true);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(8, 14, 8, 8);
    rows->addWidget(m_filter);
    rows->addWidget(m_tree, 1);
    rows->addWidget(editor());
    fill();
    connectFields();
    selectRow();
}

KeysPage::~KeysPage()
{
    // Both speak once more while they go.
    m_tree->disconnect(this);
    m_edit->disconnect(this);
}

QWidget *KeysPage::editor()
{
    auto *editor = new QWidget(this);
    m_edit->setObjectName(QStringLiteral("newKey"));
    m_edit->setAccessibleName(tr("New key of the selected action"));
    m_edit->setMaximumSequenceLength(1);
    m_edit->setFinishingKeyCombinations({Qt::Key_Tab, Qt::Key_Backtab});
    m_edit->setClearButtonEnabled(true);
    m_beside->setObjectName(QStringLiteral("besideOthers"));
    auto *label = new QLabel(tr("&New key"), editor);
    label->setBuddy(m_edit);
    m_take = button(QStringLiteral("takeKey"), tr("&Take it"), &KeysPage::take);
    m_clear = button(QStringLiteral("clearKeys"), tr("N&o key"), &KeysPage::clearKeys);
    m_reset = button(QStringLiteral("resetKey"), tr("&Standard key"), &KeysPage::resetRow);
    m_resetAll = button(QStringLiteral("resetAllKeys"), tr("&All standard keys"), &KeysPage::resetAll);
    m_hint->setMinimumHeight(2 * m_hint->fontMetrics().lineSpacing()); // nothing jumps when it says more
    m_hint->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    auto *fields = new QHBoxLayout;
    fields->addWidget(label);
    fields->addWidget(m_edit, 1);
    fields->addWidget(m_take);
    fields->addWidget(m_beside);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_clear);
    buttons->addWidget(m_reset);
    buttons->addStretch();
    buttons->addWidget(m_resetAll);
    auto *lines = new QVBoxLayout(editor);
    lines->setContentsMargins(0, 4, 0, 0);
    lines->addLayout(fields);
    lines->addWidget(m_hint);
    lines->addLayout(buttons);
    return editor;
}

QPushButton *KeysPage::button(const QString &name, const QString &words, void (KeysPage::*slot)())
{
    auto *button = new QPushButton(words, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, slot);
    return button;
}

void KeysPage::connectFields()
{
    connect(m_filter, &QLineEdit::textChanged, this, &KeysPage::filter);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &KeysPage::selectRow);
    connect(m_tree, &QTreeWidget::itemActivated, this, [this] {
        if (row() >= 0)
            m_edit->setFocus(Qt::OtherFocusReason);
    });
    connect(m_edit, &QKeySequenceEdit::keySequenceChanged, this, &KeysPage::press);
}

void KeysPage::fill()
{
    QMap<QString, QTreeWidgetItem *> groups;
    for (int i = 0; i < m_keys.rows().size(); ++i) {
        const KeyBinding &binding = m_keys.rows().at(i);
        QTreeWidgetItem *&group = groups[binding.group];
        if (!group) {
            group = new QTreeWidgetItem(m_tree, {binding.group});
            group->setFlags(Qt::ItemIsEnabled);
            group->setFirstColumnSpanned(true);
            QFont bold = font();
            bold.setBold(true);
            group->setFont(ActionColumn, bold);
        }
        auto *item = new QTreeWidgetItem(group, {binding.words});
        item->setData(ActionColumn, kRowRole, i);
        m_items += item;
    }
    m_tree->expandAll();
    updateRows();
    m_tree->resizeColumnToContents(KeysColumn);
    m_tree->header()->resizeSection(KeysColumn, qMax(140, m_tree->header()->sectionSize(KeysColumn) + 12));
    m_tree->header()->resizeSection(StandardColumn, 170);
}

/** What is not the standard is bold, and the standard beside it. */
void KeysPage::updateRows()
{
    for (int i = 0; i < m_items.size(); ++i) {
        const KeyBinding &binding = m_keys.rows().at(i);
        const bool isChanged = m_keys.isChanged(i);
        QTreeWidgetItem *item = m_items.at(i);
        item->setText(KeysColumn, KeyTable::toText(binding.keys));
        const QString standard = binding.standard.isEmpty() ? tr("none") : KeyTable::toText(binding.standard);
        item->setText(StandardColumn, isChanged ? standard : QString());
        QFont font = item->font(KeysColumn);
        font.setBold(isChanged);
        item->setFont(KeysColumn, font);
    }
}

void KeysPage::updateButtons()
{
    const int at = row();
    const QString none = tr("Select an action first");
    const auto enable = [](QWidget *widget, bool isEnabled, const QString &why) {
        widget->setEnabled(isEnabled);
        widget->setToolTip(isEnabled ? QString() : why);
    };
    enable(m_edit, at >= 0, none);
    enable(m_beside, at >= 0, none);
    enable(m_take, !m_pressed.isEmpty(), tr("For a key that another action has: press it first"));
    enable(m_clear, at >= 0 && !m_keys.rows().at(at).keys.isEmpty(), at < 0 ? none : tr("It has no key"));
    enable(m_reset, at >= 0 && m_keys.isChanged(at), at < 0 ? none : tr("It has its standard key"));
    enable(m_resetAll, !m_keys.changes().isEmpty(), tr("All keys are the standard ones"));
}

/** Every word is to be found in the action, its menu or its keys. */
void KeysPage::filter(const QString &text)
{
    const QStringList words = TextSearch::fold(text).split(u' ', Qt::SkipEmptyParts);
    for (int i = 0; i < m_items.size(); ++i) {
        const KeyBinding &binding = m_keys.rows().at(i);
        const QString all
            = TextSearch::fold(binding.group + u' ' + binding.words + u' ' + KeyTable::toText(binding.keys));
        m_items.at(i)->setHidden(
            !std::ranges::all_of(words, [&all](const QString &word) { return all.contains(word); }));
    }
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = m_tree->topLevelItem(i);
        bool hasAny = false;
        for (int child = 0; child < group->childCount(); ++child)
            hasAny |= !group->child(child)->isHidden();
        group->setHidden(!hasAny);
    }
    if (row() >= 0 && m_tree->currentItem()->isHidden())
        m_tree->setCurrentItem(nullptr);
}

int KeysPage::row() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    const QVariant row = item ? item->data(ActionColumn, kRowRole) : QVariant();
    return row.isValid() ? row.toInt() : -1;
}

QString KeysPage::wordsOf(int row) const
{
    const KeyBinding &binding = m_keys.rows().at(row);
    //: An action and the menu it is in
    return tr("\u201c%1\u201d (%2)").arg(binding.words, binding.group);
}

void KeysPage::say(const QString &message)
{
    m_hint->setText(message);
    m_edit->setAccessibleDescription(message);
    updateButtons();
}

void KeysPage::selectRow()
{
    m_pressed = {};
    const QSignalBlocker blocker(m_edit);
    m_edit->clear();
    const int at = row();
    if (at < 0)
        say(tr("Select an action; then go into the field and press its new key."));
    else if (m_keys.rows().at(at).isOfReader)
        say(tr("%1 works while an article has the keyboard. Press its new key in the field.").arg(wordsOf(at)));
    else
        say(tr("Press the new key of %1 in the field. A letter alone will work only in an article.").arg(wordsOf(at)));
}

void KeysPage::press(const QKeySequence &key)
{
    m_pressed = {};
    const int at = row();
    if (at < 0 || key.isEmpty())
        return updateButtons();
    const QString text = key.toString(QKeySequence::NativeText);
    if (const QString why = KeyTable::refusal(key); !why.isEmpty())
        return say(tr("%1 cannot be given to an action. %2").arg(text, why));
    const int owner = m_keys.ownerOf(key, at);
    m_pressed = key;
    if (owner < 0)
        return take();
    say(tr("%1 is the key of %2. \u201cTake it\u201d takes it from there.").arg(text, wordsOf(owner)));
}

void KeysPage::take()
{
    const int at = row();
    const QKeySequence key = std::exchange(m_pressed, {});
    const int owner = m_keys.ownerOf(key, at);
    if (m_beside->isChecked())
        m_keys.add(at, key);
    else
        m_keys.give(at, key);
    QString message = tr("%1: %2.").arg(wordsOf(at), KeyTable::toText(m_keys.rows().at(at).keys));
    if (owner >= 0)
        message += u' ' + tr("Taken from %1.").arg(wordsOf(owner));
    if (KeyTable::isPlain(key) && !m_keys.rows().at(at).isOfReader)
        message += u' ' + tr("It works while an article has the keyboard.");
    changed(message);
}

void KeysPage::clearKeys()
{
    m_keys.clear(row());
    changed(tr("%1 has no key.").arg(wordsOf(row())));
}

void KeysPage::resetRow()
{
    const int at = row();
    QStringList losers;
    for (int loser : m_keys.losersOfReset(at))
        losers += wordsOf(loser);
    m_keys.reset(at);
    QString message = tr("%1 has its standard key again.").arg(wordsOf(at));
    if (!losers.isEmpty())
        message += u' ' + tr("Taken from %1.").arg(losers.join(QStringLiteral(", ")));
    changed(message);
}

void KeysPage::resetAll()
{
    m_keys.resetAll();
    changed(tr("All keys are the standard ones."));
}

void KeysPage::changed(const QString &message)
{
    m_pressed = {};
    const QSignalBlocker blocker(m_edit);
    m_edit->clear();
    updateRows();
    say(message);
}

} // namespace Counterpoint
