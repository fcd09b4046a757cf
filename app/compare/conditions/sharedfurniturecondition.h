// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <compare/conditions/conditionrule.h>

namespace Counterpoint
{

/** The same teaser or tag line on pages of two outlets: a clue that one hand runs both. */
class SharedFurnitureCondition : public ConditionRule
{
public:
    [[nodiscard]] QList<Condition> findAcross(const ConditionView &view) const override;
};

} // namespace Counterpoint
