// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "conditions/conditionregistry.h"
#include "stages.h"

#include <text/words.h>

#include <algorithm>

namespace Counterpoint
{

Result<void> tellConditions(Comparison &comparison, const RunContext &context)
{
    const ConditionView view(comparison, context);
    QList<Condition> found;
    for (const auto &rule : conditionRules())
        found += rule->findAcross(view);
    for (int i = 0; i < comparison.articles.size() && !context.isCancelled(); ++i) {
        const ArticleReading reading(view, i);
        const bool isRead = !isForeign(comparison.articles.at(i).metadata.language);
        for (const auto &rule : conditionRules()) {
            if (isRead || rule->isForAnyLanguage())
                found += rule->findIn(reading);
        }
    }
    if (context.isCancelled())
        return stopped();
    std::ranges::stable_sort(found, {}, [](const Condition &condition) {
        return std::tuple(condition.article, condition.kind, condition.span);
    });
    comparison.conditions = found;
    return {};
}

} // namespace Counterpoint
