// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conflictrule.h"

namespace Counterpoint
{

/**
 * The same quantity (what is counted, where, of whom) with values that cannot both be right within what the words say
 * of rounding and bounds. Other scope is no conflict. After the number mismatches of de Marneffe, Rafferty and Manning
 * 2008 (ACL P08-1118).
 */
class NumberRule : public ConflictRule
{
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QList<Conflict> find(const RuleView &view) const override;
};

} // namespace Counterpoint
