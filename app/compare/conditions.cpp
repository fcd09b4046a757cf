// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "conditions/conditionregistry.h"
#include "stages.h"

#include <text/words.h>

#include <algorithm>
#include <tuple>
#include <vector>

namespace Counterpoint
{

Result<void> tellConditions(Comparison &comparison, const RunContext &context)
{
    const ConditionView view(comparison, context);
    QList<Condition> found;
    for (const auto &rule : conditionRules())
        found += rule->findAcross(view);
    std::vector<QList<Condition>> byArticle(static_cast<size_t>(comparison.articles.size()));
    context.inPieces(byArticle.size(), 1, [&](size_t article, size_t) {
        const ArticleReading reading(view, static_cast<int>(article));
        const bool isRead = !isForeign(reading.article().metadata.language);
        for (const auto &rule : conditionRules()) {
            if (isRead || rule->isForAnyLanguage())
                byArticle[article] += rule->findIn(reading);
        }
    });
    for (const QList<Condition> &conditions : byArticle)
        found += conditions;
    if (context.isCancelled())
        return stopped();
    std::ranges::stable_sort(found, {}, [](const Condition &condition) {
        return std::tuple(condition.article, condition.kind, condition.span);
    });
    comparison.conditions = found;
    return {};
}

} // namespace Counterpoint
