// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparer.h"

#include "stages.h"

#include <algorithm>

namespace Counterpoint
{

namespace
{

struct Stage {
    const char *name;
    Result<void> (*run)(Comparison &, const RunContext &);
};

template<void (*stage)(Comparison &)>
Result<void> plain(Comparison &comparison, const RunContext &)
{
    stage(comparison);
    return {};
}

constexpr Stage kStages[] = {
    {"Joining names", joinNames},
    {"Matching sentences", findMatches},
    {"Gathering quotations", gatherUtterances},
    {"Gathering events", plain<gatherEvents>},
    {"Tracing sources", findCitations},
    {"Comparing facts", findConflicts},
    {"Comparing wording", findWordChoices},
    {"Telling coverage", plain<tellCoverage>},
    {"Comparing headlines", compareHeadlines},
    {"Reading the condition of the texts", tellConditions},
};

} // namespace

Result<Comparison> compareArticles(QList<Article> articles, const Parameters &parameters, const RunContext &context)
{
    Comparison comparison;
    comparison.parameters = parameters;
    comparison.articles = std::move(articles);
    std::ranges::stable_sort(comparison.articles, {}, &Article::file);

    int done = 0;
    for (const Stage &stage : kStages) {
        if (context.isCancelled())
            return stopped();
        context.report(QString::fromLatin1(stage.name), done++, int(std::size(kStages)));
        if (const Result<void> result = stage.run(comparison, context); !result)
            return std::unexpected(result.error());
    }
    return comparison;
}

} // namespace Counterpoint
