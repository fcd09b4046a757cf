// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/error.h>

#include <QString>

namespace Counterpoint
{

/**
 * What SQLite's result code means for the analyst: busy is StoreLocked, read-only StoreReadOnly, full DiskFull,
 * corrupt StoreDamaged, not a database WrongType, cannot open NotReadable, a failed write NotWritable; else Internal
 * with @p text.
 */
[[nodiscard]] Error sqlError(int code, const QString &text, const QString &path);

/** @p text is no longer what it must be: StoreDamaged. */
[[nodiscard]] std::unexpected<Error> damaged(const QString &text, const QString &path);

} // namespace Counterpoint
