// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/runcontext.h>

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <vector>

namespace Counterpoint
{

/** What an element means for reading: not its exact tag but how it behaves. */
enum class HtmlRole {
    Text,
    Inline,
    Block,
    Paragraph,
    Heading,
    ListItem,
    List,
    Row,
    Cell,
    Table,
    LineBreak,
    Link,
    Skipped
};

/** One element or run of text of a page, in document order. */
struct HtmlNode {
    int parent = -1;
    int end = 0; ///< One past the last node inside: the subtree is [index, end).
    HtmlRole role = HtmlRole::Text;
    QString tag; ///< Lowercase; empty for text.
    QString text; ///< Of a text node.
    QString furniture; ///< Reason told by tag, class, id or role; empty for none.
    bool isContentMarked = false; ///< Class or itemprop say that it holds the article's text.
    bool isDekMarked = false; ///< Class says that it is the standfirst.
    QHash<QString, QString> attributes;
};

/**
 * A parsed page as one flat list in document order: walks need no recursion, so that no nesting is too deep. Scripts,
 * styles, forms, comments and hidden elements are left out, except for what metadata are read from.
 */
class HtmlPage
{
public:
    /** A run that is stopped has no nodes. */
    explicit HtmlPage(const QString &source, const RunContext &context = {});

    [[nodiscard]] const std::vector<HtmlNode> &nodes() const { return m_nodes; }
    [[nodiscard]] const HtmlNode &node(int index) const { return m_nodes[static_cast<size_t>(index)]; }
    [[nodiscard]] int size() const { return static_cast<int>(m_nodes.size()); }
    /** All text inside a node, its space simplified. */
    [[nodiscard]] QString textOf(int index) const;
    /** Contents of the scripts of type application/ld+json. */
    [[nodiscard]] const QList<QByteArray> &linkedData() const { return m_linkedData; }

private:
    std::vector<HtmlNode> m_nodes;
    QList<QByteArray> m_linkedData;
};

/** The charset that the first bytes of a page declare; empty when they do not. */
[[nodiscard]] QString declaredCharset(QByteArrayView bytes);

} // namespace Counterpoint
