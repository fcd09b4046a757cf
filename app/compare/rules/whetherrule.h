// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conflictrule.h"

namespace Counterpoint
{

/**
 * Whether it is so: a predicate denied in one of two sentences that tell the same, antonyms in the same place, and
 * words that cannot both be said of one thing or event (contraryWords()).
 */
class WhetherRule : public ConflictRule
{
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QList<Conflict> find(const RuleView &view) const override;
};

} // namespace Counterpoint
