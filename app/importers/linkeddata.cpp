// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "linkeddata.h"

#include <text/decode.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace Counterpoint
{

namespace
{

bool isArticleType(const QJsonValue &type)
{
    static const QStringList types{QStringLiteral("Article"), QStringLiteral("BlogPosting"), QStringLiteral("Report"),
                                   QStringLiteral("LiveBlogPosting")};
    const QJsonArray names = type.isArray() ? type.toArray() : QJsonArray{type};
    for (const auto &name : names) {
        const QString text = name.toString().section(u'/', -1);
        if (types.contains(text) || text.endsWith(QLatin1String("Article")))
            return true;
    }
    return false;
}

/** All objects of a document, outer before inner, @graph and arrays opened; bounded against hostile nesting. */
QList<QJsonObject> linkedObjects(const QJsonDocument &document)
{
    QList<QJsonObject> found;
    QList<QJsonValue> waiting;
    waiting.append(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
    for (qsizetype i = 0; i < waiting.size() && i < 500; ++i) {
        const QJsonValue value = waiting[i];
        if (value.isArray()) {
            for (const auto &item : value.toArray())
                waiting.append(item);
        } else if (value.isObject()) {
            const QJsonObject object = value.toObject();
            found.append(object);
            for (const char *key : {"@graph", "mainEntity", "mainEntityOfPage"}) {
                if (object.contains(QLatin1String(key)))
                    waiting.append(object.value(QLatin1String(key)));
            }
        }
    }
    return found;
}

/** A name given as text, as an object with a name, or as a list of such. */
QString namesOf(const QJsonValue &value)
{
    if (value.isString())
        return cleanText(value.toString()).simplified();
    if (value.isObject())
        return namesOf(value.toObject().value(QLatin1String("name")));
    QStringList names;
    for (const auto &item : value.toArray()) {
        const QString name = namesOf(item);
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    return names.join(QStringLiteral(", "));
}

/** The first of the names: sections are given from the wide to the narrow or as tags. */
QString firstName(const QJsonValue &value)
{
    return value.isArray() ? namesOf(value.toArray().at(0)) : namesOf(value);
}

void take(QString &target, const QString &value)
{
    if (target.isEmpty())
        target = cleanText(value).simplified();
}

} // namespace

LinkedArticle readLinkedData(const QList<QByteArray> &scripts)
{
    LinkedArticle article;
    for (const QByteArray &script : scripts) {
        for (const QJsonObject &object : linkedObjects(QJsonDocument::fromJson(script.trimmed()))) {
            if (!isArticleType(object.value(QLatin1String("@type"))))
                continue;
            take(article.headline, object.value(QLatin1String("headline")).toString());
            take(article.published, object.value(QLatin1String("datePublished")).toString());
            take(article.authors, namesOf(object.value(QLatin1String("author"))));
            take(article.publisher, namesOf(object.value(QLatin1String("publisher"))));
            take(article.language, object.value(QLatin1String("inLanguage")).toString());
            take(article.modified, object.value(QLatin1String("dateModified")).toString());
            take(article.section, firstName(object.value(QLatin1String("articleSection"))));
            for (const char *key : {"sourceOrganization", "provider", "isBasedOn"})
                take(article.source, namesOf(object.value(QLatin1String(key))));
            const QJsonValue page = object.value(QLatin1String("mainEntityOfPage"));
            take(article.url,
                 page.isObject() ? page.toObject().value(QLatin1String("@id")).toString() : page.toString());
            take(article.url, object.value(QLatin1String("url")).toString());
        }
    }
    return article;
}

} // namespace Counterpoint
