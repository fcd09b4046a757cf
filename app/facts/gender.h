// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/facts.h>

namespace Counterpoint
{

enum class Gender { Unknown, Male, Female };

/** As far as offices ("spokeswoman", "Mr") and first names tell. Pure; any thread. */
[[nodiscard]] Gender genderOf(const Name &name);

/** he, his, him; she, her, hers. Unknown for other words. */
[[nodiscard]] Gender genderOfPronoun(const QString &lower);

/** Unknown fits both. */
[[nodiscard]] bool areCompatible(Gender a, Gender b);

} // namespace Counterpoint
