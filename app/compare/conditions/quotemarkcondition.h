// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <compare/conditions/conditionrule.h>

namespace Counterpoint
{

/** Quotation marks without their partner. */
class QuoteMarkCondition : public ConditionRule
{
public:
    [[nodiscard]] QList<Condition> findIn(const ArticleReading &reading) const override;
    [[nodiscard]] bool isForAnyLanguage() const override { return true; }
};

} // namespace Counterpoint
