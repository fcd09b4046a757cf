// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <compare/conditions/conditionrule.h>

namespace Counterpoint
{

/** A pronoun or "the source" that nothing before it explains. */
class AntecedentCondition : public ConditionRule
{
public:
    [[nodiscard]] QList<Condition> findIn(const ArticleReading &reading) const override;
};

} // namespace Counterpoint
