// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conflictrule.h"

#include <memory>
#include <vector>

namespace Counterpoint
{

/** All conflict rules. To add one: one file pair and one line in ruleregistry.cpp. */
[[nodiscard]] const std::vector<std::unique_ptr<ConflictRule>> &conflictRules();

} // namespace Counterpoint
