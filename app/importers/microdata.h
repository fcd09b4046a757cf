// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "htmlpage.h"

namespace Counterpoint
{

/** What itemprop attributes (HTML microdata) say of the page's article; empty where they do not. */
struct MicrodataArticle {
    QString headline;
    QString authors; ///< Parted by commas.
    QString publisher;
    QString section;
    QString published;
    QString modified;
};

/**
 * Reads the first item of a schema.org type that ends in Article, BlogPosting or Report; properties of items inside it
 * (comments, images, related articles) are theirs, an author's and a publisher's name are read from them. Loose
 * properties and rel="author" count where the item tells nothing. Pure; any thread.
 */
[[nodiscard]] MicrodataArticle readMicrodata(const HtmlPage &page);

/** A date or a name takes few nodes; a large part is neither, however it is marked. */
[[nodiscard]] bool isShortNode(const HtmlNode &node, int index);

} // namespace Counterpoint
