// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <compare/conditions/conditionrule.h>

namespace Counterpoint
{

/** Another article's sentences with synonyms put in word for word, in several sentences. */
class WordSwapCondition : public ConditionRule
{
public:
    [[nodiscard]] QList<Condition> findAcross(const ConditionView &view) const override;
};

} // namespace Counterpoint
