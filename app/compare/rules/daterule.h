// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conflictrule.h"

namespace Counterpoint
{

/** One event that the articles put on different days. Coarser against finer readings are no conflict. */
class DateRule : public ConflictRule
{
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QList<Conflict> find(const RuleView &view) const override;
};

} // namespace Counterpoint
