// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <compare/conditions/conditionrule.h>

namespace Counterpoint
{

/** Sentences that are cut off, begin in the middle, repeat a small word or report nothing. */
class BrokenSentenceCondition : public ConditionRule
{
public:
    [[nodiscard]] QList<Condition> findIn(const ArticleReading &reading) const override;
};

} // namespace Counterpoint
