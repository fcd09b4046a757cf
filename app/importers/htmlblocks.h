// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "draft.h"
#include "htmlpage.h"

namespace Counterpoint
{

/** Appends the visible text of the parts of a page to the draft, one block a line, furniture marked by markup and
 * links. */
void renderBlocks(const HtmlPage &page, const QList<int> &parts, const RunContext &context, Draft &draft);

/** Appends one block with its text at the end of the draft. */
void appendBlock(Draft &draft, const QString &text, const Block &block);

} // namespace Counterpoint
