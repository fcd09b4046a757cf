// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "draft.h"
#include "htmlpage.h"

namespace Counterpoint
{

/**
 * What a page says of itself: JSON-LD (schema.org NewsArticle and its kin), Open Graph and other meta elements,
 * microdata, <time>, <h1>, <title>, canonical link, language; in this order of trust. Nothing is followed.
 */
[[nodiscard]] MetadataHints readMetadata(const HtmlPage &page);

} // namespace Counterpoint
