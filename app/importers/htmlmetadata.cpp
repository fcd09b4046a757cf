// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "htmlmetadata.h"

#include "htmldates.h"
#include "linkeddata.h"
#include "microdata.h"
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

/** An author's name; addresses and profiles that stand in its place are none. */
QString authorOf(const QString &value)
{
    if (value.contains(QLatin1String("://")) || value.startsWith(u'@') || value.size() > 200)
        return {};
    return value.startsWith(QLatin1String("by "), Qt::CaseInsensitive) ? value.mid(3) : value;
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
    const MicrodataArticle microdata = readMicrodata(page);
    const QHash<QString, QString> meta = metaValues(page);
    MetadataHints hints;
    hints.pageTitle = textOfFirst(page, "title");
    const QString social = firstOf(meta, {"og:title", "twitter:title", "dc.title", "sailthru.title"});
    hints.title = chooseTitle(page, hints, linked.headline.isEmpty() ? microdata.headline : linked.headline, social);
    hints.outlet = firstOf(meta, {"og:site_name", "application-name", "dc.publisher"});
    if (hints.outlet.isEmpty() || hints.outlet.contains(QLatin1String("://")))
        hints.outlet = linked.publisher.isEmpty() ? microdata.publisher : linked.publisher;
    hints.byline = authorOf(linked.authors);
    if (hints.byline.isEmpty())
        hints.byline = authorOf(
            firstOf(meta, {"author", "article:author_name", "byl", "parsely-author", "sailthru.author", "dc.creator"}));
    if (hints.byline.isEmpty())
        hints.byline = authorOf(microdata.authors);
    const PageDates dates = readPageDates(page, linked, microdata, meta);
    if (!dates.published.isEmpty())
        hints.published = dates.published.first();
    hints.otherDates = dates.published.mid(1) + dates.changed;
    hints.section = firstOf(meta, {"article:section", "parsely-section", "section", "cxenseparse:section"});
    for (const QString &section : {linked.section, microdata.section}) {
        if (hints.section.isEmpty() && section.size() < 80)
            hints.section = section;
    }
    if (hints.section.contains(u'.') && !hints.section.contains(u' ')) // the site's address
        hints.section.clear();
    hints.wireCredit = linked.source;
    hints.url = canonicalUrl(page);
    for (const QString &url : {meta.value(QStringLiteral("og:url")), linked.url}) {
        if (hints.url.isEmpty())
            hints.url = webAddress(url);
    }
    hints.language = languageOfPage(page, linked);
    return hints;
}

} // namespace Counterpoint
