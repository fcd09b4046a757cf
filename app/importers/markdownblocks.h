// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "draft.h"

#include <model/runcontext.h>

namespace Counterpoint
{

/** The key-value lines between two --- lines that open a file (YAML's simplest form), as metadata; @p text loses them.
 */
[[nodiscard]] MetadataHints takeFrontMatter(QString &text);

/** Blocks of CommonMark text: headings, paragraphs, list items, block quotes, code and tables, their inline markup
 * removed. */
void appendMarkdown(const QString &text, const RunContext &context, Draft &draft);

/** One line without emphasis, link addresses, code marks, images, HTML tags and backslashes. */
[[nodiscard]] QString withoutInlineMarkup(const QString &line);

} // namespace Counterpoint
