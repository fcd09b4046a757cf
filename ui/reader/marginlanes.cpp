// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "marginlanes.h"

#include <algorithm>
#include <limits>

namespace Counterpoint
{

QList<LetterPlace> placeLetters(const QList<LetterWish> &wishes, double letterHeight, int lanes)
{
    QList<double> free(lanes, std::numeric_limits<double>::lowest());
    QList<LetterPlace> places;
    for (const LetterWish &wish : wishes) {
        auto lane = std::ranges::find_if(free, [&](double y) { return y <= wish.y; });
        if (lane == free.end())
            lane = std::ranges::min_element(free);
        const double y = std::max(wish.y, *lane);
        *lane = y + letterHeight;
        places.append({y, static_cast<int>(lane - free.begin()), wish.role});
    }
    return places;
}

} // namespace Counterpoint
