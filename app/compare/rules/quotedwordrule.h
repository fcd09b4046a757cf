// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conflictrule.h"

namespace Counterpoint
{

/**
 * A word or two of somebody's, set in quotation marks and said of one thing ("called the closure 'temporary'"), where a
 * fuller rendering of the same words says them of another ("a temporary timetable"). Only in sentences that are matched
 * and with one speaker.
 */
class QuotedWordRule : public ConflictRule
{
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QList<Conflict> find(const RuleView &view) const override;
};

} // namespace Counterpoint
