// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "draft.h"

namespace Counterpoint
{

/** Why a line is furniture by its wording alone (resources/lexicon/furniturephrases.txt); empty when it is not. */
[[nodiscard]] QString furnitureByPhrase(const Line &line);

} // namespace Counterpoint
