// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

namespace Counterpoint
{

/** SHA-256 of some bytes in lowercase hex, 64 characters. Pure; any thread. */
[[nodiscard]] QByteArray digestOf(QByteArrayView bytes);

/** The same of several texts, told apart by where they end: ("ab", "c") is not ("a", "bc"). */
[[nodiscard]] QByteArray digestOf(const QStringList &texts);

} // namespace Counterpoint
