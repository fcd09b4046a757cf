// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "draft.h"
#include "htmlpage.h"

namespace Counterpoint
{

/**
 * Where the article stands in a page: the subtrees that hold it, in document order. Paragraphs score for the elements
 * around them by length and commas (after Arc90's Readability, 2010), link-dense parts are discounted, marked content
 * areas are preferred when they hold most of the text, and siblings that carry as good text are joined. Empty when the
 * page has no text or the run is stopped.
 */
[[nodiscard]] QList<int> findContent(const HtmlPage &page, const RunContext &context = {});

/** The standfirst that stands between the page's headline and the first part of the article; -1 when there is none. */
[[nodiscard]] int findStandfirst(const HtmlPage &page, const QList<int> &parts);

/** Characters of visible text inside every node and how many of them stand in links. */
struct TextCounts {
    std::vector<int> text;
    std::vector<int> links;
    [[nodiscard]] int textIn(const HtmlPage &page, int node) const
    {
        return text[static_cast<size_t>(page.node(node).end)] - text[static_cast<size_t>(node)];
    }
    [[nodiscard]] double linkShare(const HtmlPage &page, int node) const
    {
        const int all = textIn(page, node);
        const int inLinks = links[static_cast<size_t>(page.node(node).end)] - links[static_cast<size_t>(node)];
        return all > 0 ? static_cast<double>(inLinks) / all : 0;
    }
};
[[nodiscard]] TextCounts countText(const HtmlPage &page);

} // namespace Counterpoint
