// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "htmlmetadata.h"

#include "linkeddata.h"
#include "stateddate.h"
#include "title.h"

#include <model/correction.h>
#include <text/fold.h>

#include <QStringList>

namespace Counterpoint
{

namespace
{

/** Values of <meta>, by lowercase name, property or itemprop; the first of a name stays. */
QHash<QString, QString> metaValues(const HtmlPage &page)
{
    QHash<QString, QString> values;
    for (const HtmlNode &node : page.nodes()) {
        if (node.tag != QLatin1String("meta"))
            continue;
        const QString content = node.attributes.value(QStringLiteral("content")).simplified();
        for (const char *key : {"property", "name", "itemprop"}) {
            const QString name = node.attributes.value(QLatin1String(key)).toLower();
            if (!name.isEmpty() && !content.isEmpty() && !values.contains(name))
                values.insert(name, content);
        }
    }
    return values;
}

QString firstOf(const QHash<QString, QString> &values, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        const QString value = values.value(QLatin1String(name));
        if (!value.isEmpty())
            return value;
    }
    return {};
}

QString textOfFirst(const HtmlPage &page, const char *tag)
{
    for (int i = 0; i < page.size(); ++i) {
        if (page.node(i).tag == QLatin1String(tag)) {
            const QString text = page.textOf(i);
            if (!text.isEmpty())
                return text;
        }
    }
    return {};
}

QStringList headings(const HtmlPage &page)
{
    QStringList found;
    for (int i = 0; i < page.size();) {
        const bool isHeading = page.node(i).tag == QLatin1String("h1");
        if (isHeading)
            found.append(page.textOf(i));
        i = isHeading ? page.node(i).end : i + 1;
    }
    found.removeAll(QString());
    return found;
}

bool isSameOrOpens(const QString &longer, const QString &shorter)
{
    return !shorter.isEmpty() && foldForMatching(longer).startsWith(foldForMatching(shorter));
}

/** The heading shown on the page that the metadata agree with, else the metadata's own headline. */
QString chooseTitle(const HtmlPage &page, const MetadataHints &hints, const QString &headline, const QString &social)
{
    const QStringList shown = headings(page);
    for (const QString &heading : shown) {
        for (const QString &told : {headline, social, hints.pageTitle}) {
            if (heading.count(u' ') >= 2 && (isSameOrOpens(told, heading) || isSameOrOpens(heading, told)))
                return heading;
        }
    }
    if (!headline.isEmpty())
        return headline;
    if (!social.isEmpty())
        return splitPageTitle(social).headline;
    if (shown.size() == 1 && shown.first().count(u' ') >= 2)
        return shown.first();
    return splitPageTitle(hints.pageTitle).headline;
}

/** A date or a name takes few nodes; a large part is neither, however it is marked. */
bool isShort(const HtmlNode &node, int index)
{
    constexpr int kMostNodes = 200;
    return node.end - index <= kMostNodes;
}

std::optional<PublicationDate> dateOf(const QString &value, const QString &rule)
{
    const auto stated = value.isEmpty() ? std::nullopt : parseMetadataDate(value);
    return stated ? std::optional(publicationDate(*stated, DateBasis::Metadata, rule)) : std::nullopt;
}

std::optional<PublicationDate> microdataDate(const HtmlPage &page)
{
    std::optional<PublicationDate> fromTime;
    for (int i = 0; i < page.size(); ++i) {
        const HtmlNode &node = page.node(i);
        const bool isMarked = node.attributes.value(QStringLiteral("itemprop")).contains(QLatin1String("datePublished"))
            || node.attributes.contains(QStringLiteral("pubdate"));
        if (!isMarked && node.tag != QLatin1String("time"))
            continue;
        QString value = node.attributes.value(QStringLiteral("datetime"));
        if (value.isEmpty())
            value = node.attributes.value(QStringLiteral("content"));
        if (value.isEmpty() && isShort(node, i))
            value = page.textOf(i);
        if (isMarked) {
            if (const auto date = dateOf(value, QStringLiteral("microdata datePublished")))
                return date;
        } else if (!fromTime) {
            fromTime = dateOf(value, QStringLiteral("first time element of the page"));
        }
    }
    return fromTime;
}

std::optional<PublicationDate> publishedOf(const HtmlPage &page, const LinkedArticle &linked,
                                           const QHash<QString, QString> &meta)
{
    if (const auto date = dateOf(linked.published, QStringLiteral("JSON-LD datePublished")))
        return date;
    static const char *const names[] = {"article:published_time",
                                        "og:published_time",
                                        "datepublished",
                                        "parsely-pub-date",
                                        "sailthru.date",
                                        "dc.date.issued",
                                        "dcterms.created",
                                        "dc.date",
                                        "dcterms.date",
                                        "pubdate",
                                        "publish-date",
                                        "publishdate",
                                        "publish_date",
                                        "article.published",
                                        "cxenseparse:recs:publishtime",
                                        "date",
                                        "originalpublicationdate",
                                        "publication_date"};
    for (const char *name : names) {
        if (const auto date = dateOf(meta.value(QLatin1String(name)), QStringLiteral("meta ") + QLatin1String(name)))
            return date;
    }
    return microdataDate(page);
}

/** An author's name; addresses and profiles that stand in its place are none. */
QString authorOf(const QString &value)
{
    if (value.contains(QLatin1String("://")) || value.startsWith(u'@') || value.size() > 200)
        return {};
    return value.startsWith(QLatin1String("by "), Qt::CaseInsensitive) ? value.mid(3) : value;
}

QString microdataAuthor(const HtmlPage &page)
{
    for (int i = 0; i < page.size(); ++i) {
        const HtmlNode &node = page.node(i);
        const bool isAuthor = node.attributes.value(QStringLiteral("itemprop")) == QLatin1String("author")
            || node.attributes.value(QStringLiteral("rel")) == QLatin1String("author");
        if (isAuthor && isShort(node, i)) {
            const QString name = authorOf(page.textOf(i));
            if (!name.isEmpty() && name.size() < 80)
                return name;
        }
    }
    return {};
}

QString canonicalUrl(const HtmlPage &page)
{
    for (const HtmlNode &node : page.nodes()) {
        if (node.tag == QLatin1String("link")
            && node.attributes.value(QStringLiteral("rel")).toLower() == QLatin1String("canonical"))
            return webAddress(node.attributes.value(QStringLiteral("href")));
    }
    return {};
}

QString languageOfPage(const HtmlPage &page, const LinkedArticle &linked)
{
    QString language = linked.language;
    for (const HtmlNode &node : page.nodes()) {
        if (language.isEmpty() && node.tag == QLatin1String("html"))
            language = node.attributes.value(QStringLiteral("lang"));
    }
    return language.replace(u'_', u'-').trimmed();
}

} // namespace

MetadataHints readMetadata(const HtmlPage &page)
{
    const LinkedArticle linked = readLinkedData(page.linkedData());
    const QHash<QString, QString> meta = metaValues(page);
    MetadataHints hints;
    hints.pageTitle = textOfFirst(page, "title");
    const QString social = firstOf(meta, {"og:title", "twitter:title", "dc.title", "sailthru.title"});
    hints.title = chooseTitle(page, hints, linked.headline, social);
    hints.outlet = firstOf(meta, {"og:site_name", "application-name", "dc.publisher"});
    if (hints.outlet.isEmpty() || hints.outlet.contains(QLatin1String("://")))
        hints.outlet = linked.publisher;
    hints.byline = authorOf(linked.authors);
    if (hints.byline.isEmpty())
        hints.byline = authorOf(
            firstOf(meta, {"author", "article:author_name", "byl", "parsely-author", "sailthru.author", "dc.creator"}));
    if (hints.byline.isEmpty())
        hints.byline = microdataAuthor(page);
    hints.published = publishedOf(page, linked, meta);
    hints.url = canonicalUrl(page);
    for (const QString &url : {meta.value(QStringLiteral("og:url")), linked.url}) {
        if (hints.url.isEmpty())
            hints.url = webAddress(url);
    }
    hints.language = languageOfPage(page, linked);
    return hints;
}

} // namespace Counterpoint
