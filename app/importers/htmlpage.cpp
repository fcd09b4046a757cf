// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "htmlpage.h"

#include "htmlmarks.h"

#include <QRegularExpression>

#include <gumbo.h>

#include <memory>

namespace Counterpoint
{

namespace
{

struct OutputDeleter {
    void operator()(GumboOutput *output) const { gumbo_destroy_output(&kGumboDefaultOptions, output); }
};

QString tagName(const GumboElement &element)
{
    if (element.tag != GUMBO_TAG_UNKNOWN)
        return QString::fromLatin1(gumbo_normalized_tagname(element.tag));
    GumboStringPiece piece = element.original_tag;
    gumbo_tag_from_original_text(&piece);
    return piece.data ? QString::fromUtf8(piece.data, static_cast<qsizetype>(piece.length)).toLower() : QString();
}

const GumboVector *childrenOf(const GumboNode *node)
{
    if (node->type == GUMBO_NODE_DOCUMENT)
        return &node->v.document.children;
    return node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE ? &node->v.element.children : nullptr;
}

/** Turns gumbo's tree into the flat list with a stack of its own. */
class Flattener
{
public:
    Flattener(std::vector<HtmlNode> &nodes, QList<QByteArray> &linkedData)
        : m_nodes(nodes)
        , m_linkedData(linkedData)
    {
    }

    void run(const GumboNode *root, const RunContext &context)
    {
        enter(root, -1);
        while (!m_open.empty() && !context.isCancelled()) {
            Open &open = m_open.back();
            const GumboVector *children = childrenOf(open.node);
            if (children && open.next < children->length) {
                const int parent = open.index;
                enter(static_cast<const GumboNode *>(children->data[open.next++]), parent);
            } else {
                if (open.index >= 0)
                    m_nodes[static_cast<size_t>(open.index)].end = static_cast<int>(m_nodes.size());
                m_open.pop_back();
            }
        }
    }

private:
    struct Open {
        const GumboNode *node;
        int index;
        unsigned int next = 0;
    };

    void enter(const GumboNode *node, int parent)
    {
        switch (node->type) {
        case GUMBO_NODE_DOCUMENT:
            m_open.push_back({node, -1});
            break;
        case GUMBO_NODE_ELEMENT:
        case GUMBO_NODE_TEMPLATE:
            enterElement(node, parent);
            break;
        case GUMBO_NODE_TEXT:
        case GUMBO_NODE_CDATA:
        case GUMBO_NODE_WHITESPACE:
            appendText(node, parent);
            break;
        default:
            break;
        }
    }

    void appendText(const GumboNode *node, int parent)
    {
        HtmlNode text;
        text.parent = parent;
        text.text = QString::fromUtf8(node->v.text.text);
        text.end = static_cast<int>(m_nodes.size()) + 1;
        m_nodes.push_back(std::move(text));
    }

    void enterElement(const GumboNode *node, int parent)
    {
        HtmlNode element;
        element.parent = parent;
        element.tag = tagName(node->v.element);
        const GumboVector &attributes = node->v.element.attributes;
        for (unsigned int i = 0; i < attributes.length; ++i) {
            const auto *attribute = static_cast<const GumboAttribute *>(attributes.data[i]);
            element.attributes.insert(QString::fromUtf8(attribute->name).toLower(),
                                      QString::fromUtf8(attribute->value));
        }
        if (element.tag == QLatin1String("script")) {
            keepLinkedData(node, element);
            return;
        }
        judgeElement(element);
        if (element.role == HtmlRole::Skipped)
            return;
        m_nodes.push_back(std::move(element));
        m_open.push_back({node, static_cast<int>(m_nodes.size()) - 1});
    }

    void keepLinkedData(const GumboNode *node, const HtmlNode &element)
    {
        if (!element.attributes.value(QStringLiteral("type")).contains(QLatin1String("ld+json"), Qt::CaseInsensitive))
            return;
        const GumboVector &children = node->v.element.children;
        for (unsigned int i = 0; i < children.length; ++i) {
            const auto *child = static_cast<const GumboNode *>(children.data[i]);
            if (child->type == GUMBO_NODE_TEXT || child->type == GUMBO_NODE_CDATA)
                m_linkedData.append(QByteArray(child->v.text.text));
        }
    }

    std::vector<HtmlNode> &m_nodes;
    QList<QByteArray> &m_linkedData;
    std::vector<Open> m_open;
};

} // namespace

HtmlPage::HtmlPage(const QString &source, const RunContext &context)
{
    const QByteArray bytes = source.toUtf8();
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    const std::unique_ptr<GumboOutput, OutputDeleter> output(
        gumbo_parse_with_options(&options, bytes.constData(), static_cast<size_t>(bytes.size())));
    if (output && output->document)
        Flattener(m_nodes, m_linkedData).run(output->document, context);
    if (context.isCancelled())
        m_nodes.clear(); // the ends of open elements are not known
}

QString HtmlPage::textOf(int index) const
{
    QString text;
    for (int i = index; i < node(index).end; ++i) {
        if (node(i).role == HtmlRole::Text)
            text += node(i).text;
        else if (node(i).role != HtmlRole::Inline && node(i).role != HtmlRole::Link)
            text += u' ';
    }
    return text.simplified();
}

QString declaredCharset(QByteArrayView bytes)
{
    static const QRegularExpression pattern(
        QStringLiteral("<meta[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([a-z0-9_:.-]{2,40})"),
        QRegularExpression::CaseInsensitiveOption);
    const QString head = QString::fromLatin1(bytes.first(std::min<qsizetype>(bytes.size(), 8192)));
    return pattern.match(head).captured(1);
}

} // namespace Counterpoint
