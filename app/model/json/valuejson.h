// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/enumnames.h>
#include <model/json/fields.h>

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <concepts>
#include <optional>
#include <type_traits>

/**
 * Model values as JSON without loss, for the store: offsets stay UTF-16. The exchange format, with code points, is
 * another thing (report's JSON exporter). fromJson tells whether the value had the form asked for.
 */
namespace Counterpoint::Json
{

template<typename T>
[[nodiscard]] QJsonValue toJson(const T &value);
template<typename T>
[[nodiscard]] bool fromJson(const QJsonValue &json, T &value);

namespace Detail
{

template<typename T>
inline constexpr bool isList = false;
template<typename T>
inline constexpr bool isList<QList<T>> = true;
template<typename T>
inline constexpr bool isOptional = false;
template<typename T>
inline constexpr bool isOptional<std::optional<T>> = true;

struct Writer {
    QJsonObject object;
    template<typename T>
    void operator()(const char *name, const T &field)
    {
        if constexpr (std::same_as<T, QString> || isList<T> || isOptional<T>) {
            if (field == T{})
                return; // empty is every such field's default: reading leaves it so
        }
        object.insert(QLatin1StringView(name), toJson(field));
    }
};

struct Reader {
    QJsonObject object;
    bool isGood = true;
    template<typename T>
    void operator()(const char *name, T &field)
    {
        const auto found = object.constFind(QLatin1StringView(name));
        if (found != object.constEnd())
            isGood = fromJson(*found, field) && isGood;
    }
};

/** JSON knows no infinity: the largest number stands for it, so that whatever is written can be read again. */
[[nodiscard]] QJsonValue numberToJson(double number);
[[nodiscard]] bool numberFromJson(const QJsonValue &json, double &number);
[[nodiscard]] QJsonValue dateToJson(QDate date);
[[nodiscard]] bool dateFromJson(const QJsonValue &json, QDate &date);
[[nodiscard]] QJsonValue timeToJson(QTime time);
[[nodiscard]] bool timeFromJson(const QJsonValue &json, QTime &time);

template<typename T>
bool listFromJson(const QJsonValue &json, QList<T> &list)
{
    const QJsonArray array = json.toArray();
    list.clear();
    list.reserve(array.size());
    for (const auto &item : array) {
        T value{};
        if (!fromJson(item, value))
            return false;
        list.append(std::move(value));
    }
    return json.isArray();
}

template<typename T>
bool enumFromJson(const QJsonValue &json, T &value)
{
    const auto named = enumNamed<T>(json.toString());
    if (named)
        value = *named;
    return named.has_value();
}

} // namespace Detail

template<typename T>
QJsonValue toJson(const T &value)
{
    if constexpr (std::same_as<T, QString> || std::same_as<T, bool>) {
        return value;
    } else if constexpr (std::same_as<T, double>) {
        return Detail::numberToJson(value);
    } else if constexpr (std::integral<T>) {
        return static_cast<qint64>(value);
    } else if constexpr (std::is_enum_v<T>) {
        return nameOf(value);
    } else if constexpr (std::same_as<T, QDate>) {
        return Detail::dateToJson(value);
    } else if constexpr (std::same_as<T, QTime>) {
        return Detail::timeToJson(value);
    } else if constexpr (Detail::isOptional<T>) {
        return value ? toJson(*value) : QJsonValue();
    } else if constexpr (Detail::isList<T>) {
        QJsonArray array;
        for (const auto &item : value)
            array.append(toJson(item));
        return array;
    } else {
        Detail::Writer writer;
        T copy = value; // one describe() serves both directions and takes a reference to change
        describe(writer, copy);
        return writer.object;
    }
}

template<typename T>
bool fromJson(const QJsonValue &json, T &value)
{
    if constexpr (std::same_as<T, QString>) {
        value = json.toString();
        return json.isString();
    } else if constexpr (std::same_as<T, bool>) {
        value = json.toBool();
        return json.isBool();
    } else if constexpr (std::same_as<T, double>) {
        return Detail::numberFromJson(json, value);
    } else if constexpr (std::integral<T>) {
        value = static_cast<T>(json.toInteger());
        return json.isDouble();
    } else if constexpr (std::is_enum_v<T>) {
        return Detail::enumFromJson(json, value);
    } else if constexpr (std::same_as<T, QDate>) {
        return Detail::dateFromJson(json, value);
    } else if constexpr (std::same_as<T, QTime>) {
        return Detail::timeFromJson(json, value);
    } else if constexpr (Detail::isOptional<T>) {
        return json.isNull() || fromJson(json, value.emplace());
    } else if constexpr (Detail::isList<T>) {
        return Detail::listFromJson(json, value);
    } else {
        Detail::Reader reader{json.toObject()};
        describe(reader, value);
        return json.isObject() && reader.isGood;
    }
}

} // namespace Counterpoint::Json
