// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/error.h>

#include <QString>

namespace Counterpoint
{

/**
 * The bundled sample story as a folder on disk: copied from the program itself into the user's data folder, files that
 * differ replaced, so that it works from a build tree and installed alike. NotFound, NotWritable or DiskFull.
 */
[[nodiscard]] Result<QString> sampleFolder();

} // namespace Counterpoint
