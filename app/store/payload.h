// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sqlerror.h"

#include <model/error.h>
#include <model/json/valuejson.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

namespace Counterpoint
{

/** A JSON object or array as the text that is stored. */
[[nodiscard]] QString textOf(const QJsonValue &json);
[[nodiscard]] QJsonValue jsonOf(const QString &text);

/** A model value as the text that is stored; offsets stay UTF-16. */
template<typename T>
[[nodiscard]] QString payloadOf(const T &value)
{
    return textOf(Json::toJson(value));
}

/** The value back; StoreDamaged when @p text is not one. */
template<typename T>
[[nodiscard]] Result<void> readPayload(const QString &text, T &value, const QString &path)
{
    if (!Json::fromJson(jsonOf(text), value))
        return damaged(QStringLiteral("payload"), path);
    return {};
}

} // namespace Counterpoint
