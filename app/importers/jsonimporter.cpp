// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jsonimporter.h"

#include "articlebuilder.h"
#include "jsonstory.h"

#include <text/decode.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Counterpoint
{

namespace
{

/** The keys under which services put their list of articles. */
constexpr QLatin1StringView kLists[]
    = {QLatin1StringView("articles"), QLatin1StringView("items"), QLatin1StringView("data"),
       QLatin1StringView("results"),  QLatin1StringView("docs"),  QLatin1StringView("value")};

QList<QJsonObject> objectsOf(const QJsonArray &array)
{
    QList<QJsonObject> objects;
    for (const QJsonValue &value : array) {
        if (value.isObject())
            objects.append(value.toObject());
    }
    return objects;
}

/** JSON Feed names the outlet once, for all its items. */
QList<QJsonObject> itemsOf(const QJsonObject &feed)
{
    QList<QJsonObject> items = objectsOf(feed.value(QLatin1StringView("items")).toArray());
    const QJsonValue outlet = feed.value(QLatin1StringView("title"));
    for (QJsonObject &item : items) {
        if (outlet.isString() && !item.contains(QLatin1StringView("publisher")))
            item.insert(QLatin1StringView("publisher"), outlet);
    }
    return items;
}

QList<QJsonObject> objectsOf(const QJsonDocument &document)
{
    if (document.isArray())
        return objectsOf(document.array());
    if (hasStory(document.object()))
        return {document.object()};
    if (document.object().value(QLatin1StringView("version")).toString().contains(QLatin1StringView("jsonfeed.org")))
        return itemsOf(document.object());
    for (const QLatin1StringView key : kLists) {
        if (const QJsonValue list = document.object().value(key); list.isArray())
            return objectsOf(list.toArray());
    }
    return {document.object()};
}

/** One object a line; the number of the line that is none, else 0. */
qsizetype readLines(const QByteArray &utf8, QList<QJsonObject> &objects)
{
    qsizetype number = 0;
    for (const QByteArray &line : utf8.split('\n')) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(line);
        if (!document.isObject())
            return number;
        objects.append(document.object());
    }
    return 0;
}

Result<QList<QJsonObject>> readObjects(const QByteArray &utf8, const QString &name)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(utf8, &error);
    if (error.error == QJsonParseError::NoError)
        return objectsOf(document);
    QList<QJsonObject> objects;
    const qsizetype line = readLines(utf8, objects);
    if (line == 0)
        return objects;
    if (objects.isEmpty())
        return failure(
            ErrorCode::BadInput,
            QStringLiteral("This is not valid JSON: %1, at byte %2.").arg(error.errorString()).arg(error.offset), name);
    return failure(ErrorCode::BadInput, QStringLiteral("Line %1 is not valid JSON.").arg(line), name);
}

} // namespace

QString JsonImporter::name() const
{
    return QStringLiteral("JSON of a scraper");
}

QStringList JsonImporter::suffixes() const
{
    return {QStringLiteral("json"), QStringLiteral("jsonl"), QStringLiteral("ndjson")};
}

QStringList JsonImporter::mediaTypes() const
{
    return {QStringLiteral("application/json"), QStringLiteral("application/feed+json")};
}

Result<QList<Article>> JsonImporter::read(const FileBytes &file, const RunContext &context) const
{
    const Result<DecodedText> decoded = decode(file.bytes);
    if (!decoded)
        return failure(decoded.error().code, decoded.error().message, file.name());
    const auto objects = readObjects(decoded->text.toUtf8(), file.name());
    if (!objects)
        return std::unexpected(objects.error());
    const auto readItem = [&](qsizetype i) -> std::optional<FileItem> {
        const QJsonObject &object = objects->at(i);
        if (!hasStory(object))
            return {};
        return FileItem{
            storyDraft(object, context),
            objects->size() == 1 ? file : itemBytes(file, i, QJsonDocument(object).toJson(QJsonDocument::Compact))};
    };
    return articlesOfItems(
        objects->size(), readItem, decoded->encoding,
        {ErrorCode::NotAnArticle, QStringLiteral("No object in it has the text of an article."), file.name()}, context);
}

} // namespace Counterpoint
