// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readerkeys.h"

#include <QKeyEvent>

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

} // namespace

std::optional<ReaderCommand> commandOf(const QKeyEvent &event)
{
    const QKeyCombination pressed(event.modifiers() & ~Qt::KeypadModifier, static_cast<Qt::Key>(event.key()));
    for (const KeyRow &row : kKeys) {
        if (row.keys == pressed)
            return row.command;
    }
    return {};
}

QList<QKeySequence> keysOf(ReaderCommand command)
{
    QList<QKeySequence> keys;
    for (const KeyRow &row : kKeys) {
        if (row.command == command)
            keys += QKeySequence(row.keys);
    }
    return keys;
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
