// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feedimporter.h"

#include "articlebuilder.h"
#include "stateddate.h"
#include "story.h"

#include <model/correction.h>
#include <text/decode.h>

#include <QDomElement>
#include <Syndication/DocumentSource>
#include <Syndication/ElementWrapper>
#include <Syndication/Feed>
#include <Syndication/Global>
#include <Syndication/Item>
#include <Syndication/Person>
#include <Syndication/SpecificItem>

#include <mutex>

namespace Counterpoint
{

namespace
{

/** Syndication's parsers are shared by all and remember their last error. */
Syndication::FeedPtr parsed(const FileBytes &file)
{
    static std::mutex mutex;
    const std::lock_guard lock(mutex);
    return Syndication::parse(Syndication::DocumentSource(file.bytes, QString()));
}

/** The text of the item's first element of that name, whatever its namespace. */
QString elementText(const QDomElement &item, QLatin1StringView name)
{
    for (QDomElement child = item.firstChildElement(); !child.isNull(); child = child.nextSiblingElement()) {
        if (child.tagName().section(QLatin1Char(':'), -1) == name)
            return child.text().trimmed();
    }
    return {};
}

/** When the item was published, as the feed writes it: Syndication gives a moment only, without the zone. */
std::optional<PublicationDate> publishedOf(const Syndication::Item &item)
{
    const auto specific = item.specificItem();
    const auto *wrapper = dynamic_cast<const Syndication::ElementWrapper *>(specific.data());
    if (!wrapper)
        return {};
    for (const char *name : {"pubDate", "published", "issued", "date", "updated"}) {
        const auto stated = parseMetadataDate(elementText(wrapper->element(), QLatin1StringView(name)));
        if (stated)
            return publicationDate(*stated, DateBasis::Metadata,
                                   QStringLiteral("<%1> of the feed").arg(QLatin1StringView(name)));
    }
    return {};
}

QString namesOf(const Syndication::Item &item)
{
    QStringList names;
    const auto authors = item.authors();
    for (const auto &author : authors) {
        const QString name = cleanText(author->name()).simplified();
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    return names.join(QStringLiteral(", "));
}

/** Titles of feeds come as HTML. */
QString plain(const QString &html)
{
    return htmlBodyDraft(cleanText(html)).text.simplified();
}

Draft draftOf(const Syndication::Feed &feed, const Syndication::Item &item)
{
    MetadataHints hints;
    hints.title = plain(item.title());
    hints.outlet = plain(feed.title());
    hints.byline = namesOf(item);
    hints.url = webAddress(item.link());
    hints.language = item.language().isEmpty() ? feed.language() : item.language();
    hints.published = publishedOf(item);
    const QString content = cleanText(item.content());
    const QString description = cleanText(item.description());
    return headedDraft(hints, htmlBodyDraft(content.isEmpty() ? description : content));
}

QByteArray bytesOf(const Syndication::Item &item)
{
    return (item.id() + QChar(0) + item.title() + QChar(0) + item.content() + QChar(0) + item.description()).toUtf8();
}

} // namespace

QString FeedImporter::name() const
{
    return QStringLiteral("News feed");
}

QStringList FeedImporter::suffixes() const
{
    return {QStringLiteral("rss"), QStringLiteral("atom"), QStringLiteral("rdf"), QStringLiteral("xml")};
}

QStringList FeedImporter::mediaTypes() const
{
    return {QStringLiteral("application/rss+xml"), QStringLiteral("application/atom+xml"),
            QStringLiteral("application/rdf+xml")};
}

Result<QList<Article>> FeedImporter::read(const FileBytes &file, const RunContext &context) const
{
    const Syndication::FeedPtr feed = parsed(file);
    if (!feed)
        return failure(ErrorCode::NotAnArticle, QStringLiteral("This is not a whole RSS or Atom feed."), file.name());
    const auto items = feed->items();
    const auto readItem = [&](qsizetype i) -> std::optional<FileItem> {
        return FileItem{draftOf(*feed, *items.at(i)), itemBytes(file, i, bytesOf(*items.at(i)))};
    };
    return articlesOfItems(
        items.size(), readItem, QStringLiteral("UTF-8"),
        {ErrorCode::NotAnArticle, QStringLiteral("No item of the feed has the text of an article."), file.name()},
        context);
}

} // namespace Counterpoint
