// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Counterpoint
{

/**
 * The note beside a store that names who writes to it ("FILE.lock"). It only informs: the lock itself is SQLite's,
 * which the system lets go of when its process ends, so that a note left by a crash never bars the way.
 */
class Holder
{
public:
    /** Leaves this process's note beside @p storePath; without a right to write there is none. */
    static void announce(const QString &storePath);
    static void leave(const QString &storePath);
    /** As "counterpoint, process 4711 of anna on desk3"; empty when there is no note. */
    [[nodiscard]] static QString describe(const QString &storePath);
    [[nodiscard]] static QString notePath(const QString &storePath);
};

} // namespace Counterpoint
