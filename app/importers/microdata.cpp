// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "microdata.h"

#include <QStringList>

namespace Counterpoint
{

namespace
{

QString attribute(const HtmlNode &node, const char *name)
{
    return node.attributes.value(QLatin1String(name));
}

bool hasProperty(const HtmlNode &node, QLatin1StringView property)
{
    return attribute(node, "itemprop").split(u' ', Qt::SkipEmptyParts).contains(property);
}

bool isItem(const HtmlNode &node)
{
    return node.attributes.contains(QStringLiteral("itemscope"));
}

bool isArticleItem(const HtmlNode &node)
{
    const QString type = attribute(node, "itemtype").section(u'/', -1);
    return isItem(node)
        && (type.endsWith(QLatin1String("Article")) || type == QLatin1String("BlogPosting")
            || type == QLatin1String("Report") || type == QLatin1String("LiveBlogPosting"));
}

/** The nearest item that a node lies in; -1 for none. */
int ownerOf(const HtmlPage &page, int index)
{
    int parent = page.node(index).parent;
    while (parent >= 0 && !isItem(page.node(parent)))
        parent = page.node(parent).parent;
    return parent;
}

/** No item, or one that stands for the page as a whole. */
bool isPage(const HtmlPage &page, int item)
{
    if (item < 0)
        return true;
    const QString type = attribute(page.node(item), "itemtype").section(u'/', -1);
    return type.endsWith(QLatin1String("Page")) || type == QLatin1String("Blog") || type == QLatin1String("WebSite");
}

QString valueOf(const HtmlPage &page, int index)
{
    for (const char *name : {"content", "datetime"}) {
        const QString value = attribute(page.node(index), name).simplified();
        if (!value.isEmpty())
            return value;
    }
    return isShortNode(page.node(index), index) ? page.textOf(index) : QString();
}

/** The name of a person or organisation: of an item its property "name", else its text. */
QString nameOf(const HtmlPage &page, int index)
{
    constexpr qsizetype kLongest = 80;
    QString name;
    for (int i = index + 1; isItem(page.node(index)) && i < page.node(index).end && name.isEmpty(); ++i) {
        if (hasProperty(page.node(i), QLatin1String("name")) && ownerOf(page, i) == index)
            name = valueOf(page, i);
    }
    if (name.isEmpty() && page.node(index).end - index < 20)
        name = valueOf(page, index);
    return name.size() < kLongest && !name.contains(QLatin1String("://")) ? name : QString();
}

void takeFirst(QString &target, const QString &value)
{
    if (target.isEmpty())
        target = value;
}

void readNode(const HtmlPage &page, int index, MicrodataArticle &article, QStringList &authors)
{
    const HtmlNode &node = page.node(index);
    const bool isAuthor = hasProperty(node, QLatin1String("author"))
        || (attribute(node, "rel") == QLatin1String("author") && node.tag == QLatin1String("a"));
    if (isAuthor) {
        QString name = nameOf(page, index);
        if (name.startsWith(QLatin1String("by "), Qt::CaseInsensitive))
            name = name.sliced(3);
        if (!name.isEmpty() && !authors.contains(name) && !name.startsWith(u'@'))
            authors.append(name);
    }
    if (hasProperty(node, QLatin1String("headline")))
        takeFirst(article.headline, valueOf(page, index));
    if (hasProperty(node, QLatin1String("publisher")))
        takeFirst(article.publisher, nameOf(page, index));
    if (hasProperty(node, QLatin1String("articleSection")))
        takeFirst(article.section, valueOf(page, index));
    if (hasProperty(node, QLatin1String("datePublished")) || node.attributes.contains(QStringLiteral("pubdate")))
        takeFirst(article.published, valueOf(page, index));
    if (hasProperty(node, QLatin1String("dateModified")))
        takeFirst(article.modified, valueOf(page, index));
}

} // namespace

bool isShortNode(const HtmlNode &node, int index)
{
    constexpr int kMostNodes = 200;
    return node.end - index <= kMostNodes;
}

MicrodataArticle readMicrodata(const HtmlPage &page)
{
    int item = -1;
    for (int i = 0; i < page.size() && item < 0; ++i)
        item = isArticleItem(page.node(i)) ? i : -1;
    MicrodataArticle article;
    QStringList authors;
    QStringList looseAuthors; // many pages open the item below the byline
    QList<int> loose;
    for (int i = 0; i < page.size(); ++i) {
        const HtmlNode &node = page.node(i);
        const bool isMarked = node.attributes.contains(QStringLiteral("itemprop"))
            || node.attributes.contains(QStringLiteral("rel")) || node.attributes.contains(QStringLiteral("pubdate"));
        const int owner = isMarked ? ownerOf(page, i) : -1;
        if (isMarked && owner == item && item >= 0)
            readNode(page, i, article, authors);
        else if (isMarked && isPage(page, owner))
            loose.append(i);
    }
    for (const int i : loose)
        readNode(page, i, article, looseAuthors);
    article.authors = (authors.isEmpty() ? looseAuthors.first(qMin<qsizetype>(1, looseAuthors.size())) : authors)
                          .join(QStringLiteral(", "));
    return article;
}

} // namespace Counterpoint
