// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <compare/conditions/conditionrule.h>

namespace Counterpoint
{

/** One country's abbreviation in three spellings or more outside quotations: texts of several hands pasted together. */
class SpellingCondition : public ConditionRule
{
public:
    [[nodiscard]] QList<Condition> findIn(const ArticleReading &reading) const override;
};

} // namespace Counterpoint
