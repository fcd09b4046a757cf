// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/article.h>

#include <QStringList>

namespace Counterpoint
{

/** In which order the analyst wants the articles; by their places, so that it holds when articles come and go. Pure. */
struct PaneOrder {
    QStringList wanted; ///< From the leading side on; the others follow in the comparison's order.
    QString base; ///< The article that stands first whatever the order; empty for none.

    /** Indexes of @p articles, from the leading side on. */
    [[nodiscard]] QList<int> arranged(const QList<Article> &articles) const;
    /** Puts an article at @p position among the others; the base stays in front of them. */
    void move(const QList<Article> &articles, int article, qsizetype position);
};

} // namespace Counterpoint
