// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "htmldates.h"

#include "stateddate.h"

namespace Counterpoint
{

namespace
{

void addDate(QList<PublicationDate> &dates, const QString &value, const QString &rule)
{
    const auto stated = value.isEmpty() ? std::nullopt : parseMetadataDate(value);
    if (stated)
        dates.append(publicationDate(*stated, DateBasis::Metadata, rule));
}

QString firstTime(const HtmlPage &page)
{
    for (int i = 0; i < page.size(); ++i) {
        const HtmlNode &node = page.node(i);
        if (node.tag != QLatin1String("time")
            || node.attributes.value(QStringLiteral("itemprop")).contains(QLatin1String("dateModified")))
            continue;
        QString value = node.attributes.value(QStringLiteral("datetime"));
        if (value.isEmpty() && isShortNode(node, i))
            value = page.textOf(i);
        if (!value.isEmpty() && parseMetadataDate(value))
            return value;
    }
    return {};
}

} // namespace

PageDates readPageDates(const HtmlPage &page, const LinkedArticle &linked, const MicrodataArticle &microdata,
                        const QHash<QString, QString> &meta)
{
    static const char *const publishedNames[] = {"article:published_time",
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
    static const char *const changedNames[]
        = {"article:modified_time", "og:updated_time", "datemodified", "dcterms.modified", "last-modified", "lastmod"};
    PageDates dates;
    addDate(dates.published, linked.published, QStringLiteral("JSON-LD datePublished"));
    for (const char *name : publishedNames)
        addDate(dates.published, meta.value(QLatin1String(name)), QStringLiteral("meta ") + QLatin1String(name));
    addDate(dates.published, microdata.published, QStringLiteral("microdata datePublished"));
    addDate(dates.published, firstTime(page), QStringLiteral("first time element of the page"));
    const QString change = QStringLiteral("date of the last change: ");
    addDate(dates.changed, linked.modified, change + QStringLiteral("JSON-LD dateModified"));
    for (const char *name : changedNames)
        addDate(dates.changed, meta.value(QLatin1String(name)), change + QStringLiteral("meta ") + QLatin1String(name));
    addDate(dates.changed, microdata.modified, change + QStringLiteral("microdata dateModified"));
    return dates;
}

} // namespace Counterpoint
