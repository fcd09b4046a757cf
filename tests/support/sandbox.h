// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/** Harsh surroundings for tests of what goes wrong. Each lasts until the process ends; nothing leaks to the system. */
namespace Counterpoint::Test
{

/**
 * Gives up all capabilities, as bubblewrap's --cap-drop ALL does: file permissions bind root too from here on, and the
 * programs it starts. True also for a process that never had any.
 */
[[nodiscard]] bool dropPrivileges();

/**
 * Mounts a fresh tmpfs of @p bytes on the folder @p path, seen by this process and its children alone (a mount
 * namespace of its own; for an ordinary user in a user namespace). Call first in main(), before any thread is started.
 * False where the system refuses it.
 */
[[nodiscard]] bool mountSmallDisk(const QString &path, qint64 bytes);
void unmountSmallDisk(const QString &path);

} // namespace Counterpoint::Test
