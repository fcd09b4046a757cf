// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <store/storecontents.h>

#include <QString>

namespace Counterpoint
{

/** What a step of the journal did, for "Undo ...", as "correct outlet". */
[[nodiscard]] QString stepTitle(const JournalStep &step);

/** Whether the comparison must be made anew once this decision holds, or holds no longer. */
[[nodiscard]] bool changesComparison(const Decision &decision);

} // namespace Counterpoint
