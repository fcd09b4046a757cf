// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <compare/conditions/conditionview.h>

#include <QList>
#include <QString>

namespace Counterpoint
{

/** A way to see what is amiss with a text. Pure; any thread. */
class ConditionRule
{
public:
    ConditionRule() = default;
    ConditionRule(const ConditionRule &) = delete;
    ConditionRule &operator=(const ConditionRule &) = delete;
    virtual ~ConditionRule() = default;

    /** What one article shows by itself; asked of those in English, and of others where the rule reads no words. */
    [[nodiscard]] virtual QList<Condition> findIn(const ArticleReading &reading) const;
    /** What only shows beside the other articles. */
    [[nodiscard]] virtual QList<Condition> findAcross(const ConditionView &view) const;
    /** Whether it holds for a text in any language. */
    [[nodiscard]] virtual bool isForAnyLanguage() const { return false; }
};

} // namespace Counterpoint
