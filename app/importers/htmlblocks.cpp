// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "htmlblocks.h"

#include "htmlcontent.h"

#include <optional>
#include <vector>

namespace Counterpoint
{

namespace
{

/** Walks a part in document order and flushes a block at every border of a block element. */
class Renderer
{
public:
    Renderer(const HtmlPage &page, const TextCounts &counts, Draft &draft)
        : m_page(page)
        , m_counts(counts)
        , m_draft(draft)
        , m_isFlat(static_cast<size_t>(page.size()))
        , m_quotes(static_cast<size_t>(page.size()) + 1, 0)
    {
        for (int i = 0; i < page.size(); ++i)
            m_quotes[static_cast<size_t>(i) + 1]
                = m_quotes[static_cast<size_t>(i)] + (page.node(i).tag == QLatin1String("blockquote"));
    }

    void render(int part, const RunContext &context)
    {
        m_partText = std::max(1, m_counts.textIn(m_page, part));
        std::vector<int> open;
        for (int i = part; i < m_page.node(part).end && !context.isCancelled(); ++i) {
            while (!open.empty() && i >= m_page.node(open.back()).end) {
                leave(open.back());
                open.pop_back();
            }
            const HtmlNode &node = m_page.node(i);
            if (node.role == HtmlRole::Text) {
                addText(i, node.text);
            } else {
                enter(i, part);
                open.push_back(i);
            }
        }
        flush();
        m_furnitureEnd = 0;
    }

private:
    void addText(int index, const QString &text)
    {
        if (index < m_dropEnd)
            return;
        m_text += text;
        if (index < m_linkEnd)
            m_inLinks += text.simplified().size();
    }

    static bool isInline(HtmlRole role) { return role == HtmlRole::Inline || role == HtmlRole::Link; }

    void enter(int index, int part)
    {
        const HtmlNode &node = m_page.node(index);
        if (node.role == HtmlRole::Link && index >= m_linkEnd)
            m_linkEnd = node.end;
        if (node.role == HtmlRole::Cell && isFlatRow(node.parent))
            m_text += u' ';
        else if (!isInline(node.role))
            flush();
        if (index >= m_furnitureEnd && index != part && isInline(node.role)) {
            // a note for screen readers or a pop-up inside a sentence is not part of it
            if (node.furniture == QLatin1String("hidden") || node.furniture == QLatin1String("dialog"))
                m_dropEnd = std::max(m_dropEnd, node.end);
        } else if (index >= m_furnitureEnd && index != part) {
            const QString reason = furnitureOf(index);
            if (!reason.isEmpty()) {
                flush();
                m_furnitureEnd = node.end;
                m_reason = reason;
            }
        }
        if (node.role == HtmlRole::Heading || node.role == HtmlRole::ListItem || node.role == HtmlRole::Row
            || node.role == HtmlRole::Paragraph) {
            m_kind = node.role == HtmlRole::Heading ? BlockKind::Heading
                : node.role == HtmlRole::ListItem   ? BlockKind::ListItem
                : node.role == HtmlRole::Row        ? BlockKind::Table
                                                    : BlockKind::Paragraph;
        }
    }

    void leave(int index)
    {
        const HtmlNode &node = m_page.node(index);
        if (!isInline(node.role) && !(node.role == HtmlRole::Cell && isFlatRow(node.parent)))
            flush();
        if (node.end >= m_furnitureEnd && m_furnitureEnd > 0 && index < m_furnitureEnd && node.end == m_furnitureEnd) {
            flush();
            m_furnitureEnd = 0;
        }
    }

    /** A row of data: short cells without blocks inside. Rows of old page layouts are none. */
    bool isFlatRow(int row)
    {
        if (row < 0)
            return false;
        std::optional<bool> &known = m_isFlat[static_cast<size_t>(row)];
        if (!known) // asked twice for every cell
            known = looksFlat(row);
        return *known;
    }

    bool looksFlat(int row) const
    {
        if (m_page.node(row).role != HtmlRole::Row || m_counts.textIn(m_page, row) > 400)
            return false;
        for (int i = row + 1; i < m_page.node(row).end; ++i) {
            const HtmlRole role = m_page.node(i).role;
            if (role == HtmlRole::Table || role == HtmlRole::Heading || role == HtmlRole::List)
                return false;
        }
        return true;
    }

    /** What the markup says of an element inside the content; a large part without links is text whatever its name. */
    QString furnitureOf(int index) const
    {
        const HtmlNode &node = m_page.node(index);
        const int text = m_counts.textIn(m_page, index);
        const double links = m_counts.linkShare(m_page, index);
        const bool isNamed
            = !node.furniture.isEmpty() && !node.isContentMarked && node.tag != QLatin1String("blockquote");
        if (isNamed && text * 10 < m_partText * 4 && !(node.furniture == QLatin1String("share") && hasQuote(index)))
            return node.furniture;
        if (node.role == HtmlRole::List && links > 0.7 && text < 1500)
            return QStringLiteral("link list");
        if (node.role == HtmlRole::Block && links > 0.75 && text > 0 && text < 1500)
            return QStringLiteral("link list");
        return {};
    }

    /** An embedded post is quoted text, though its frame is called "social". */
    bool hasQuote(int index) const
    {
        return m_quotes[static_cast<size_t>(m_page.node(index).end)] > m_quotes[static_cast<size_t>(index)];
    }

    void flush()
    {
        const QString text = m_text.simplified();
        m_text.clear();
        if (!text.isEmpty()) {
            Block block;
            block.kind = m_kind;
            block.linkShare = static_cast<double>(m_inLinks) / static_cast<double>(text.size());
            if (m_furnitureEnd > 0) {
                block.furniture = m_reason;
                block.confidence = 0.9;
            }
            appendBlock(m_draft, text, block);
        }
        m_inLinks = 0;
        m_kind = BlockKind::Paragraph;
    }

    const HtmlPage &m_page;
    const TextCounts &m_counts;
    Draft &m_draft;
    std::vector<std::optional<bool>> m_isFlat; ///< By row.
    std::vector<int> m_quotes; ///< How many stand before a node.
    QString m_text;
    QString m_reason;
    BlockKind m_kind = BlockKind::Paragraph;
    qsizetype m_inLinks = 0;
    int m_linkEnd = 0;
    int m_dropEnd = 0;
    int m_furnitureEnd = 0;
    int m_partText = 1;
};

} // namespace

void appendBlock(Draft &draft, const QString &text, const Block &block)
{
    if (!draft.text.isEmpty())
        draft.text += QStringLiteral("\n\n");
    Block placed = block;
    placed.span = {draft.text.size(), draft.text.size() + text.size()};
    draft.text += text;
    draft.blocks.append(placed);
}

void renderBlocks(const HtmlPage &page, const QList<int> &parts, const RunContext &context, Draft &draft)
{
    const TextCounts counts = countText(page);
    Renderer renderer(page, counts, draft);
    for (const int part : parts)
        renderer.render(part, context);
}

} // namespace Counterpoint
