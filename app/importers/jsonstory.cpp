// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jsonstory.h"

#include "stateddate.h"
#include "story.h"

#include <model/correction.h>
#include <text/decode.h>

#include <QJsonArray>
#include <QRegularExpression>

#include <initializer_list>

namespace Counterpoint
{

namespace
{

using Keys = std::initializer_list<QLatin1StringView>;

/** Whole texts before shortened ones. */
constexpr QLatin1StringView kBodies[]
    = {QLatin1StringView("maintext"),     QLatin1StringView("articleBody"), QLatin1StringView("text"),
       QLatin1StringView("content_text"), QLatin1StringView("raw_text"),    QLatin1StringView("body"),
       QLatin1StringView("content_html"), QLatin1StringView("content"),     QLatin1StringView("html")};

/** A text, the name of an object, or all of a list, joined by commas. */
QString textOf(const QJsonValue &value)
{
    if (value.isString())
        return cleanText(value.toString()).trimmed();
    if (value.isObject()) {
        const QString name = textOf(value.toObject().value(QLatin1StringView("name")));
        return name.isEmpty() ? textOf(value.toObject().value(QLatin1StringView("title"))) : name;
    }
    QStringList texts;
    for (const QJsonValue &item : value.toArray()) {
        const QString text = item.isArray() ? QString() : textOf(item);
        if (!text.isEmpty() && !texts.contains(text))
            texts.append(text);
    }
    return texts.join(QStringLiteral(", "));
}

QString firstOf(const QJsonObject &object, Keys keys)
{
    for (const QLatin1StringView key : keys) {
        if (const QString text = textOf(object.value(key)); !text.isEmpty())
            return text;
    }
    return {};
}

QString bodyOf(const QJsonObject &object)
{
    for (const QLatin1StringView key : kBodies) {
        const QString body = cleanText(object.value(key).toString()).trimmed();
        if (!body.isEmpty())
            return body;
    }
    return {};
}

/** The first of the keys whose value is a date. */
std::optional<PublicationDate> dateOf(const QJsonObject &object, Keys keys)
{
    for (const QLatin1StringView key : keys) {
        const auto stated = parseMetadataDate(object.value(key).toString());
        if (stated)
            return publicationDate(*stated, DateBasis::Metadata, QStringLiteral("\"%1\" of the file").arg(key));
    }
    return {};
}

MetadataHints hintsOf(const QJsonObject &object)
{
    using namespace Qt::StringLiterals;
    MetadataHints hints;
    hints.title = firstOf(object, {"title"_L1, "headline"_L1, "title_page"_L1, "title_rss"_L1}).simplified();
    hints.outlet = firstOf(object, {"sitename"_L1, "site_name"_L1, "source-hostname"_L1, "publisher"_L1, "outlet"_L1})
                       .simplified();
    if (hints.outlet.isEmpty() && object.value("source"_L1).isObject()) // NewsAPI; a string there is an address
        hints.outlet = textOf(object.value("source"_L1)).simplified();
    if (hints.outlet.isEmpty())
        hints.outlet = firstOf(object, {"source_domain"_L1, "hostname"_L1});
    hints.byline = firstOf(object, {"authors"_L1, "author"_L1, "byline"_L1, "creator"_L1}).simplified();
    hints.byline.replace(QLatin1String("; "), QLatin1String(", "));
    hints.url = webAddress(firstOf(object, {"url"_L1, "link"_L1, "source"_L1, "source_url"_L1}));
    hints.language = firstOf(object, {"language"_L1, "lang"_L1, "meta_lang"_L1, "inLanguage"_L1});
    hints.dek = firstOf(object, {"description"_L1, "excerpt"_L1, "summary"_L1}).simplified();
    hints.published = dateOf(object,
                             {"date_publish"_L1, "datePublished"_L1, "date_published"_L1, "publish_date"_L1,
                              "publishedAt"_L1, "published"_L1, "published_at"_L1, "pubDate"_L1, "date"_L1});
    return hints;
}

/** A description that only repeats how the body begins, or is cut short, is no standfirst. */
bool isStandfirst(const QString &dek, const QString &body)
{
    const bool isCut = dek.endsWith(u'…') || dek.endsWith(QLatin1String("..."));
    return !isCut && !body.simplified().startsWith(dek.left(60)) && dek.contains(u' ');
}

} // namespace

bool hasStory(const QJsonObject &object)
{
    return !bodyOf(object).isEmpty();
}

Draft storyDraft(const QJsonObject &object, const RunContext &context)
{
    // NewsAPI ends a shortened text with "[+1234 chars]".
    static const QRegularExpression more(QStringLiteral("\\s*\\[\\+\\d+ chars\\]$"));
    const QString body = bodyOf(object).remove(more);
    MetadataHints hints = hintsOf(object);
    if (!isStandfirst(hints.dek, body))
        hints.dek.clear();
    return headedDraft(hints, looksLikeHtml(body) ? htmlBodyDraft(body, context) : plainTextDraft(body, context));
}

} // namespace Counterpoint
