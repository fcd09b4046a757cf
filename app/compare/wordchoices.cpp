// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stages.h"

namespace Counterpoint
{

void findWordChoices(Comparison &) { }

} // namespace Counterpoint
