// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "facing.h"

#include <optional>

namespace Counterpoint
{

/** A person, body or place named at one place of two sentences that otherwise agree, another in the other. Two
 * spellings or a short form of one name are none. Pure. */
[[nodiscard]] std::optional<Conflict> namesDiffer(const Facing &facing);

/** "Danish nurses", "Norwegian nurses". Pure. */
[[nodiscard]] std::optional<Conflict> peoplesDiffer(const Facing &facing);

} // namespace Counterpoint
