// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readerkeys.h"

#include <QKeyEvent>

namespace Counterpoint
{

namespace
{

struct KeyRow {
    int key;
    Qt::KeyboardModifiers modifiers;
    ReaderCommand command;
};

constexpr KeyRow kKeys[] = {
    {Qt::Key_Down, Qt::NoModifier, ReaderCommand::NextSentence},
    {Qt::Key_Up, Qt::NoModifier, ReaderCommand::PreviousSentence},
    {Qt::Key_Return, Qt::NoModifier, ReaderCommand::Counterpart},
    {Qt::Key_Enter, Qt::NoModifier, ReaderCommand::Counterpart},
    {Qt::Key_Backspace, Qt::NoModifier, ReaderCommand::Back},
    {Qt::Key_Backspace, Qt::ShiftModifier, ReaderCommand::Forward},
    {Qt::Key_Left, Qt::AltModifier, ReaderCommand::Back},
    {Qt::Key_Right, Qt::AltModifier, ReaderCommand::Forward},
    {Qt::Key_Down, Qt::AltModifier, ReaderCommand::NextLink},
    {Qt::Key_Up, Qt::AltModifier, ReaderCommand::PreviousLink},
    {Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier, ReaderCommand::NextConflict},
    {Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier, ReaderCommand::PreviousConflict},
    {Qt::Key_F6, Qt::NoModifier, ReaderCommand::NextPane},
    {Qt::Key_F6, Qt::ShiftModifier, ReaderCommand::PreviousPane},
    {Qt::Key_A, Qt::NoModifier, ReaderCommand::Claim},
    {Qt::Key_Escape, Qt::NoModifier, ReaderCommand::Clear},
    {Qt::Key_Plus, Qt::ControlModifier, ReaderCommand::ZoomIn},
    {Qt::Key_Equal, Qt::ControlModifier, ReaderCommand::ZoomIn},
    {Qt::Key_Minus, Qt::ControlModifier, ReaderCommand::ZoomOut},
    {Qt::Key_0, Qt::ControlModifier, ReaderCommand::ZoomReset},
};

} // namespace

std::optional<ReaderCommand> commandOf(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    for (const KeyRow &row : kKeys) {
        if (row.key == event.key() && row.modifiers == modifiers)
            return row.command;
    }
    return {};
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
