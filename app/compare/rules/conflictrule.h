// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ruleview.h"

#include <model/comparison.h>

#include <QList>
#include <QString>

namespace Counterpoint
{

/**
 * One way in which two sentences can disagree. Compares facts, never gated on how alike the sentences are. Stateless;
 * any thread. Asks the view often whether to stop. Sets kind, subject, a, b, spans, values, reason, score and
 * suggested; key and isWeak are set afterwards.
 */
class ConflictRule
{
public:
    virtual ~ConflictRule() = default;
    /** Name for parameters and legends, as "number". */
    [[nodiscard]] virtual QString name() const = 0;
    [[nodiscard]] virtual QList<Conflict> find(const RuleView &view) const = 0;
};

} // namespace Counterpoint
