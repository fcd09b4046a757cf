// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readerkeys.h"

#include <QKeyEvent>
#include <QMap>

namespace Counterpoint
{

namespace
{

struct KeyRow {
    QKeyCombination keys;
    ReaderCommand command;
};

constexpr KeyRow kKeys[] = {
    {Qt::Key_Down, ReaderCommand::NextSentence},
    {Qt::Key_Up, ReaderCommand::PreviousSentence},
    {Qt::Key_Return, ReaderCommand::Counterpart},
    {Qt::Key_Enter, ReaderCommand::Counterpart},
    {Qt::Key_Backspace, ReaderCommand::Back},
    {Qt::SHIFT | Qt::Key_Backspace, ReaderCommand::Forward},
    {Qt::ALT | Qt::Key_Left, ReaderCommand::Back},
    {Qt::ALT | Qt::Key_Right, ReaderCommand::Forward},
    {Qt::ALT | Qt::Key_Down, ReaderCommand::NextLink},
    {Qt::ALT | Qt::Key_Up, ReaderCommand::PreviousLink},
    {Qt::ALT | Qt::SHIFT | Qt::Key_Down, ReaderCommand::NextConflict},
    {Qt::ALT | Qt::SHIFT | Qt::Key_Up, ReaderCommand::PreviousConflict},
    {Qt::Key_G, ReaderCommand::NextGreyed},
    {Qt::SHIFT | Qt::Key_G, ReaderCommand::PreviousGreyed},
    {Qt::Key_F6, ReaderCommand::NextPane},
    {Qt::SHIFT | Qt::Key_F6, ReaderCommand::PreviousPane},
    {Qt::Key_A, ReaderCommand::Claim},
    {Qt::Key_Escape, ReaderCommand::Clear},
    {Qt::CTRL | Qt::Key_Plus, ReaderCommand::ZoomIn},
    {Qt::CTRL | Qt::Key_Equal, ReaderCommand::ZoomIn},
    {Qt::CTRL | Qt::Key_Minus, ReaderCommand::ZoomOut},
    {Qt::CTRL | Qt::Key_0, ReaderCommand::ZoomReset},
};

/** Commands whose keys are not the standard ones. */
QMap<ReaderCommand, QList<QKeySequence>> &changedKeys()
{
    static QMap<ReaderCommand, QList<QKeySequence>> keys;
    return keys;
}

} // namespace

bool isPressed(const QKeySequence &key, const QKeyEvent &event)
{
    if (key.count() != 1)
        return false;
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const QKeyCombination pressed(modifiers, static_cast<Qt::Key>(event.key()));
    if (key[0] == pressed)
        return true;
    // A sign that needs Shift on this keyboard is the same sign.
    const bool isSign = event.key() < Qt::Key_Escape && !QChar(event.key()).isLetterOrNumber();
    return isSign && key[0] == QKeyCombination(modifiers & ~Qt::ShiftModifier, pressed.key());
}

std::optional<ReaderCommand> commandOf(const QKeyEvent &event)
{
    const auto &changed = changedKeys();
    for (auto it = changed.cbegin(); it != changed.cend(); ++it) {
        for (const QKeySequence &key : it.value()) {
            if (isPressed(key, event))
                return it.key();
        }
    }
    for (const KeyRow &row : kKeys) {
        if (!changed.contains(row.command) && isPressed(QKeySequence(row.keys), event))
            return row.command;
    }
    return {};
}

QList<QKeySequence> standardKeysOf(ReaderCommand command)
{
    QList<QKeySequence> keys;
    for (const KeyRow &row : kKeys) {
        if (row.command == command)
            keys += QKeySequence(row.keys);
    }
    return keys;
}

void setKeysOf(ReaderCommand command, const QList<QKeySequence> &keys)
{
    if (keys == standardKeysOf(command))
        changedKeys().remove(command);
    else
        changedKeys().insert(command, keys);
}

std::optional<int> paneNumberOf(const QKeyEvent &event)
{
    if ((event.modifiers() & ~Qt::KeypadModifier) != Qt::ControlModifier)
        return {};
    if (event.key() < Qt::Key_1 || event.key() > Qt::Key_9)
        return {};
    return event.key() - Qt::Key_1;
}

} // namespace Counterpoint
