// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Counterpoint
{

/**
 * Closes the words of a title: cut before a phrase that would run over the length, no word at the end that waits for
 * another, no mark without its partner, a capital at the start. Pure.
 */
[[nodiscard]] QString closedTitle(const QString &written);

/** A subject without what describes it further where it is long: the verb must fit into the title. Pure. */
[[nodiscard]] QString shortSubject(QString subject);

} // namespace Counterpoint
