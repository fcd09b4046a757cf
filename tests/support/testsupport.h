// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace Counterpoint::Test
{

/** Absolute path of a file below tests/. */
[[nodiscard]] QString testPath(const QString &relative);

/** Bytes of a file; the test fails when it cannot be read. */
[[nodiscard]] QByteArray readFile(const QString &path);

/**
 * Compares @p actual with tests/golden/@p name. With COUNTERPOINT_UPDATE_GOLDEN set in the environment the golden
 * file is written instead. True when they are the same; else the first differing line is printed.
 */
[[nodiscard]] bool matchesGolden(const QString &name, const QByteArray &actual);

} // namespace Counterpoint::Test
