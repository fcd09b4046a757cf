// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/snapshot.h>

#include <QString>

namespace Counterpoint
{

/** Versions, platform and the state of the comparison in words, for a report of a problem; no article text. */
[[nodiscard]] QString diagnosticsText(const Snapshot &snapshot);

} // namespace Counterpoint
