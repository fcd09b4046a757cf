// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "htmlpage.h"

namespace Counterpoint
{

/** Fills role, furniture and isContentMarked of an element from its tag and attributes
 * (resources/lexicon/htmlmarks.txt). */
void judgeElement(HtmlNode &element);

} // namespace Counterpoint
