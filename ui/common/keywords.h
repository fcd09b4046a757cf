// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

class QAction;
class QObject;

namespace Counterpoint
{

/** The first key of an action as the desktop writes it; empty when it has none. @p action may be null. */
[[nodiscard]] QString keyOf(const QAction *action);

/** "Next (F3)"; only the words when the action has no key. */
[[nodiscard]] QString withKey(const QString &words, const QAction *action);

/** "Close (Esc)", for a key that is no action's. */
[[nodiscard]] QString withKey(const QString &words, int key);

/** Calls @p show now, and again whenever the action changes, as long as @p context lives. Thread: GUI. */
void followKey(const QAction *action, const QObject *context, const std::function<void()> &show);

} // namespace Counterpoint
