// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paneorder.h"

#include <algorithm>

namespace Counterpoint
{

QList<int> PaneOrder::arranged(const QList<Article> &articles) const
{
    const auto rank = [&](int article) {
        const QString place = articles.at(article).place();
        const qsizetype known = wanted.indexOf(place);
        return std::pair(!base.isEmpty() && place == base ? 0 : 1, known < 0 ? wanted.size() : known);
    };
    QList<int> order;
    for (int i = 0; i < articles.size(); ++i)
        order.append(i);
    std::ranges::stable_sort(order, {}, rank);
    return order;
}

void PaneOrder::move(const QList<Article> &articles, int article, qsizetype position)
{
    QList<int> order = arranged(articles);
    order.removeOne(article);
    order.insert(std::clamp<qsizetype>(position, 0, order.size()), article);
    wanted.clear();
    for (const int next : std::as_const(order))
        wanted.append(articles.at(next).place());
}

} // namespace Counterpoint
