// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outletdayorder.h"

#include <facts/dayorder.h>

#include <QHash>

namespace Counterpoint
{

void tellOutletDayOrder(QList<Article> &articles)
{
    QHash<QString, DayOrderCount> habits; // of the outlets that are asked for
    for (Article &article : articles) {
        article.metadata.outletOrder = DayMonthOrder::Unknown;
        if (!article.metadata.outlet.isEmpty() && hasDoubtfulDay(article.text))
            habits.insert(article.metadata.outlet, {});
    }
    for (const Article &article : std::as_const(articles)) {
        const auto habit = habits.find(article.metadata.outlet);
        if (habit == habits.end())
            continue;
        const DayOrderCount count = dayOrderIn(article.text);
        habit->dayFirst += count.dayFirst;
        habit->monthFirst += count.monthFirst;
    }
    for (Article &article : articles) {
        if (habits.contains(article.metadata.outlet) && hasDoubtfulDay(article.text))
            article.metadata.outletOrder = habits.value(article.metadata.outlet).order();
    }
}

} // namespace Counterpoint
