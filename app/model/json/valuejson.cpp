// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "valuejson.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace Counterpoint::Json::Detail
{

QJsonValue numberToJson(double number)
{
    constexpr double kLargest = std::numeric_limits<double>::max();
    return std::isnan(number) ? 0.0 : std::clamp(number, -kLargest, kLargest);
}

bool numberFromJson(const QJsonValue &json, double &number)
{
    number = json.toDouble();
    return json.isDouble() && std::isfinite(number);
}

QJsonValue dateToJson(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue(QString());
}

bool dateFromJson(const QJsonValue &json, QDate &date)
{
    date = QDate::fromString(json.toString(), Qt::ISODate);
    return json.isString() && (date.isValid() || json.toString().isEmpty());
}

QJsonValue timeToJson(QTime time)
{
    return time.toString(Qt::ISODateWithMs);
}

bool timeFromJson(const QJsonValue &json, QTime &time)
{
    time = QTime::fromString(json.toString(), Qt::ISODateWithMs);
    return json.isString() && (time.isValid() || json.toString().isEmpty());
}

} // namespace Counterpoint::Json::Detail
