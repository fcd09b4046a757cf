// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <compare/conditions/conditionrule.h>

#include <memory>
#include <vector>

namespace Counterpoint
{

/** All rules for the condition of texts. A new one is one line here. */
[[nodiscard]] const std::vector<std::unique_ptr<ConditionRule>> &conditionRules();

} // namespace Counterpoint
