// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <report/exporter.h>

#include <memory>
#include <vector>

namespace Counterpoint
{

/** All export formats. To add one: one file pair and one line in exporterregistry.cpp. */
[[nodiscard]] const std::vector<std::unique_ptr<Exporter>> &exporters();

/** The exporter for a format key, or null. */
[[nodiscard]] const Exporter *exporterFor(const QString &format);

/**
 * Writes @p snapshot to @p path: the whole file or nothing. "-" is standard output. What is there already and is no
 * regular file (a device, a pipe) is written to as it is, and stays.
 */
[[nodiscard]] Result<void> exportTo(const Snapshot &snapshot, const Exporter &exporter, const QString &path);

} // namespace Counterpoint
