// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "draft.h"
#include "pdfpage.h"

namespace Counterpoint
{

/**
 * The paragraphs that the lines make, over the ends of columns and pages; words parted at line ends are put together.
 * Lines that stand at the top or foot of most pages, and page numbers, are furniture. Pure; any thread.
 */
[[nodiscard]] Draft pdfDraft(const QList<PdfPage> &pages, const RunContext &context);

} // namespace Counterpoint
