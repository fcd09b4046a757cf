// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/runcontext.h>

namespace Counterpoint
{

/** The same run, whose independent work is done by all processors; that of @p context where it has an executor. */
[[nodiscard]] RunContext onAllCores(RunContext context);

} // namespace Counterpoint
