// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conflictrule.h"

namespace Counterpoint
{

/**
 * Sentences that otherwise say the same, with another figure, day, place or name in the same place. Other words in the
 * same place (which may be mere rewording) are weak.
 */
class SubstitutionRule : public ConflictRule
{
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QList<Conflict> find(const RuleView &view) const override;
};

} // namespace Counterpoint
