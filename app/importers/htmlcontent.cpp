// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "htmlcontent.h"

#include <algorithm>

namespace Counterpoint
{

namespace
{

/** Shorter paragraphs say nothing about where the article is. */
constexpr int kLeastParagraph = 25;

int visibleLength(QStringView text)
{
    int length = 0;
    bool isSpace = true;
    for (const QChar c : text) {
        if (!c.isSpace() || !isSpace)
            ++length;
        isSpace = c.isSpace();
    }
    return length;
}

bool isContainer(const HtmlNode &node)
{
    return node.role == HtmlRole::Block || node.role == HtmlRole::Cell || node.role == HtmlRole::Paragraph
        || node.role == HtmlRole::ListItem;
}

class ContentFinder
{
public:
    ContentFinder(const HtmlPage &page, const RunContext &context)
        : m_page(page)
        , m_context(context)
        , m_counts(countText(page))
        , m_score(static_cast<size_t>(page.size()), 0.0)
        , m_mass(static_cast<size_t>(page.size()) + 1, 0)
        , m_isOut(static_cast<size_t>(page.size()), false)
        , m_block(static_cast<size_t>(page.size()), -1)
        , m_marks(static_cast<size_t>(page.size()) + 1, 0)
    {
        for (int i = 0; i < page.size(); ++i) {
            const HtmlNode &node = page.node(i);
            const bool isBlock = node.role == HtmlRole::Block || node.role == HtmlRole::Cell;
            m_block[static_cast<size_t>(i)] = isBlock ? i : blockAround(node.parent);
            m_marks[static_cast<size_t>(i) + 1] = m_marks[static_cast<size_t>(i)]
                + (node.tag == QLatin1String("h1") || node.tag == QLatin1String("main") || node.isContentMarked);
        }
    }

    QList<int> find()
    {
        markOutside();
        scoreParagraphs();
        const int top = m_context.isCancelled() ? -1 : topNode();
        return top < 0 ? QList<int>() : withSiblings(top);
    }

private:
    /** The node itself or the nearest block or cell that holds it; -1 for none. */
    int blockAround(int node) const { return node < 0 ? -1 : m_block[static_cast<size_t>(node)]; }
    int total() const { return m_mass.back(); }
    int mass(int node) const
    {
        return m_mass[static_cast<size_t>(m_page.node(node).end)] - m_mass[static_cast<size_t>(node)];
    }

    /** Elements named as furniture do not score, unless the name misleads: most of the running text or the headline is
     * in them. */
    void markOutside()
    {
        measureParagraphs();
        for (int i = 0; i < m_page.size();) {
            const HtmlNode &node = m_page.node(i);
            const bool isHeader = node.tag == QLatin1String("header") || node.tag == QLatin1String("head");
            if ((!node.furniture.isEmpty() || isHeader) && !isMisnamed(i)) {
                std::fill(m_isOut.begin() + i, m_isOut.begin() + node.end, true);
                i = node.end;
            } else {
                ++i;
            }
        }
    }

    bool isMisnamed(int index) const
    {
        const HtmlNode &node = m_page.node(index);
        const bool isComments = node.furniture == QLatin1String("comments");
        if (!isComments && mass(index) * 10 >= total() * 4)
            return true;
        if (mass(index) * 10 < total() * 2)
            return false;
        return m_marks[static_cast<size_t>(node.end)] > m_marks[static_cast<size_t>(index)];
    }

    /** Characters of running text, by position, whatever the elements around are called. */
    void measureParagraphs()
    {
        for (int i = 0; i < m_page.size() && !m_context.isCancelled(); ++i) {
            const HtmlNode &node = m_page.node(i);
            const bool isParagraph = isContainer(node) && !m_isOut[static_cast<size_t>(i)];
            const qsizetype length = isParagraph ? paragraphText(i).size() : 0;
            m_mass[static_cast<size_t>(i) + 1] = m_mass[static_cast<size_t>(i)] + static_cast<int>(length);
        }
    }

    /** The text of an element that is a paragraph by its length and its few links; else empty. */
    QString paragraphText(int index) const
    {
        if (m_counts.textIn(m_page, index) < kLeastParagraph)
            return {};
        const int least = m_page.node(index).role == HtmlRole::Paragraph ? kLeastParagraph : 80;
        const QString text = ownText(index);
        return text.size() < least || m_counts.linkShare(m_page, index) > 0.6 ? QString() : text;
    }

    /** Text of an element that is not inside a block further down. */
    QString ownText(int index) const
    {
        QString text;
        for (int i = index + 1; i < m_page.node(index).end;) {
            const HtmlNode &node = m_page.node(i);
            if (node.role == HtmlRole::Text)
                text += node.text;
            const bool isInner = node.role != HtmlRole::Text && node.role != HtmlRole::Inline
                && node.role != HtmlRole::Link && node.role != HtmlRole::LineBreak;
            i = isInner ? node.end : i + 1;
        }
        return text.simplified();
    }

    void scoreParagraphs()
    {
        measureParagraphs();
        for (int i = 0; i < m_page.size() && !m_context.isCancelled(); ++i) {
            if (m_isOut[static_cast<size_t>(i)] || !isContainer(m_page.node(i)))
                continue;
            const QString text = paragraphText(i);
            if (!text.isEmpty())
                credit(i,
                       1 + static_cast<double>(text.count(u','))
                           + std::min(static_cast<double>(text.size()) / 100, 3.0));
        }
    }

    void credit(int paragraph, double score)
    {
        const bool isSelf = m_page.node(paragraph).role != HtmlRole::Paragraph;
        int node = isSelf ? paragraph : m_page.node(paragraph).parent;
        for (const double share : {1.0, 0.5, 0.25}) {
            node = blockAround(node);
            if (node < 0)
                return;
            m_score[static_cast<size_t>(node)] += score * share;
            node = m_page.node(node).parent;
        }
    }

    int topNode() const
    {
        int top = -1;
        double best = 0;
        for (int i = 0; i < m_page.size(); ++i) {
            const double score = m_score[static_cast<size_t>(i)] * (1 - m_counts.linkShare(m_page, i));
            if (score > best) {
                best = score;
                top = i;
            }
        }
        if (top < 0)
            return top;
        return preferMarked(top);
    }

    /** A marked content area, <article> or <main> around or inside the best node, as long as it keeps the text. */
    int preferMarked(int top) const
    {
        for (int i = m_page.node(top).parent; i >= 0; i = m_page.node(i).parent) {
            if (m_page.node(i).isContentMarked && mass(i) <= 3 * std::max(1, mass(top)))
                return i;
        }
        return top;
    }

    bool isTopLevel(int node) const
    {
        const QString &tag = m_page.node(node).tag;
        return tag == QLatin1String("body") || tag == QLatin1String("html");
    }

    /** Does a brother of the part found carry text of the same kind? */
    bool isSamePart(int current, int brother, int least) const
    {
        const HtmlNode &node = m_page.node(brother);
        if (node.role == HtmlRole::Text || m_isOut[static_cast<size_t>(brother)]
            || m_counts.linkShare(m_page, brother) > 0.25)
            return false;
        const HtmlNode &own = m_page.node(current);
        if (node.tag == QLatin1String("article") && own.tag == QLatin1String("article"))
            return false;
        const bool isAlike = node.tag == own.tag && !own.attributes.isEmpty()
            && node.attributes.value(QStringLiteral("class")) == own.attributes.value(QStringLiteral("class"));
        if (own.isContentMarked)
            return (node.isContentMarked || isAlike) && mass(brother) > 0;
        return mass(brother) >= (isAlike ? least / 2 : least);
    }

    /** Goes up while brothers of the part found carry text of the same kind. */
    QList<int> withSiblings(int top) const
    {
        QList<int> parts{top};
        const int least = std::max(100, mass(top) / 10);
        int current = top;
        for (int level = 0; level < 4 && !isTopLevel(current); ++level) {
            const int parent = m_page.node(current).parent;
            if (parent < 0)
                break;
            for (int i = parent + 1; i < m_page.node(parent).end; i = m_page.node(i).end) {
                if (i != current && isSamePart(current, i, least))
                    parts.append(i);
            }
            current = parent;
        }
        std::ranges::sort(parts);
        return parts;
    }

    const HtmlPage &m_page;
    const RunContext &m_context;
    TextCounts m_counts;
    std::vector<double> m_score;
    std::vector<int> m_mass;
    std::vector<bool> m_isOut;
    std::vector<int> m_block;
    std::vector<int> m_marks; ///< Headlines and content areas before a node.
};

} // namespace

TextCounts countText(const HtmlPage &page)
{
    TextCounts counts;
    counts.text.assign(static_cast<size_t>(page.size()) + 1, 0);
    counts.links.assign(static_cast<size_t>(page.size()) + 1, 0);
    int linkEnd = 0;
    for (int i = 0; i < page.size(); ++i) {
        const HtmlNode &node = page.node(i);
        if (node.role == HtmlRole::Link && i >= linkEnd)
            linkEnd = node.end;
        const bool isHead = node.parent >= 0 && page.node(node.parent).tag == QLatin1String("title");
        const int length = node.role == HtmlRole::Text && !isHead ? visibleLength(node.text) : 0;
        counts.text[static_cast<size_t>(i) + 1] = counts.text[static_cast<size_t>(i)] + length;
        counts.links[static_cast<size_t>(i) + 1] = counts.links[static_cast<size_t>(i)] + (i < linkEnd ? length : 0);
    }
    return counts;
}

QList<int> findContent(const HtmlPage &page, const RunContext &context)
{
    return ContentFinder(page, context).find();
}

int findStandfirst(const HtmlPage &page, const QList<int> &parts)
{
    bool isAfterHeadline = false;
    const int end = parts.isEmpty() ? 0 : parts.first();
    for (int i = 0; i < end; ++i) {
        const HtmlNode &node = page.node(i);
        isAfterHeadline |= node.tag == QLatin1String("h1");
        constexpr int kMostNodes = 500;
        if (!isAfterHeadline || !node.isDekMarked || node.end > end || node.end - i > kMostNodes)
            continue;
        const QString text = page.textOf(i);
        if (text.size() >= 20 && text.size() <= 500)
            return i;
    }
    return -1;
}

} // namespace Counterpoint
