// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "enumerations.h"

#include <optional>

namespace Counterpoint
{

namespace
{

/** "12.)" or "b." with or without a bullet before it, followed by space. */
struct Marker {
    int value = 0;
    bool isLetter = false;
    QChar bullet;
    QStringView tail; ///< The marks after the number: ".", ")", ".)".
    qsizetype length = 0; ///< Bullet and space included.
};

bool isBullet(QChar c)
{
    return c == u'\u2022' || c == u'\u2043' || c == u'\u25E6' || c == u'\u2023' || c == u'*';
}

std::optional<Marker> markerAt(QStringView line, qsizetype position)
{
    Marker marker;
    qsizetype i = position;
    if (isBullet(line[i])) {
        marker.bullet = line[i++];
        while (i < line.size() && line[i] == u' ')
            ++i;
    }
    const qsizetype number = i;
    while (i < line.size() && line[i].isDigit() && i - number < 3)
        marker.value = marker.value * 10 + line[i++].digitValue();
    if (i == number && i < line.size() && line[i] >= u'a' && line[i] <= u'z') {
        marker.isLetter = true;
        marker.value = line[i++].unicode() - u'a' + 1;
    }
    const qsizetype tail = i;
    while (i < line.size() && (line[i] == u'.' || line[i] == u')') && i - tail < 2)
        ++i;
    if (tail == number || i == tail || (i < line.size() && line[i] != u' '))
        return {};
    marker.tail = line.sliced(tail, i - tail);
    marker.length = i - position;
    return marker;
}

} // namespace

QList<qsizetype> enumerationItems(QStringView line)
{
    QList<qsizetype> items;
    std::optional<Marker> last = line.isEmpty() ? std::nullopt : markerAt(line, 0);
    if (!last)
        return items;
    for (qsizetype i = last->length; i < line.size(); ++i) {
        if (line[i - 1] != u' ' || line[i] == u' ')
            continue;
        const std::optional<Marker> marker = markerAt(line, i);
        if (marker && marker->value == last->value + 1 && marker->isLetter == last->isLetter
            && marker->bullet == last->bullet && marker->tail == last->tail) {
            items.append(i);
            i += marker->length - 1;
            last = marker;
        }
    }
    return items;
}

bool isItemMarker(QStringView text)
{
    const std::optional<Marker> marker = text.isEmpty() ? std::nullopt : markerAt(text, 0);
    return marker && marker->length == text.size();
}

} // namespace Counterpoint
