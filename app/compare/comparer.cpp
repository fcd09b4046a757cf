// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparer.h"

#include "stages.h"
#include "stories.h"
#include "storyparts.h"

#include <model/digest.h>

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

constexpr Stage kNames = {"Joining names", joinNames};
constexpr Stage kMatches = {"Matching sentences", findMatches};
constexpr Stage kInsideStory[] = {
    {"Gathering quotations", gatherUtterances}, {"Gathering events", plain<gatherEvents>},
    {"Tracing sources", findCitations},         {"Comparing facts", findConflicts},
    {"Comparing wording", findWordChoices},     {"Telling coverage", plain<tellCoverage>},
    {"Comparing headlines", compareHeadlines},  {"Reading the condition of the texts", tellConditions},
};
constexpr int kStages = int(std::size(kInsideStory)) + 2;

Result<void> run(const Stage &stage, Comparison &comparison, const RunContext &context)
{
    return context.isCancelled() ? stopped() : stage.run(comparison, context);
}

Result<void> runReporting(const Stage &stage, int done, Comparison &comparison, const RunContext &context)
{
    context.report(QString::fromLatin1(stage.name), done, kStages);
    return run(stage, comparison, context);
}

Result<void> compareStory(Comparison &comparison, const RunContext &context)
{
    int done = 0;
    if (auto result = runReporting(kNames, done++, comparison, context); !result)
        return result;
    if (auto result = runReporting(kMatches, done++, comparison, context); !result)
        return result;
    for (const Stage &stage : kInsideStory) {
        if (auto result = runReporting(stage, done++, comparison, context); !result)
            return result;
    }
    return {};
}

/** Calls @p step for each story as a comparison of its own, side by side. */
template<typename Step>
Result<void> forEachPart(const char *name, std::vector<Comparison> &parts, const RunContext &context, Step step)
{
    context.report(QString::fromLatin1(name), 0, 0);
    std::vector<Result<void>> results(parts.size());
    context.inPieces(parts.size(), 1, [&, quiet = context.withoutProgress()](size_t from, size_t to) {
        for (size_t i = from; i < to; ++i)
            results[i] = step(parts[i], quiet);
    });
    if (context.isCancelled())
        return stopped();
    const auto failed = std::ranges::find_if(results, [](const Result<void> &result) { return !result; });
    return failed == results.end() ? Result<void>() : *failed;
}

/** Shared copy is sought in all of an archive, all else inside each story. */
Result<void> compareStories(Comparison &comparison, const RunContext &context)
{
    std::vector<Comparison> parts = partsOf(comparison);
    if (auto result = forEachPart(kNames.name, parts, context,
                                  [](Comparison &part, const RunContext &quiet) { return run(kNames, part, quiet); });
        !result)
        return result;
    joinNamesOf(parts, comparison);
    context.report(QString::fromLatin1(kMatches.name), 0, 0);
    if (auto result = run(kMatches, comparison, context); !result)
        return result;
    if (auto result = forEachPart(kMatches.name, parts, context,
                                  [](Comparison &part, const RunContext &quiet) { return run(kMatches, part, quiet); });
        !result)
        return result;
    joinMatches(parts, comparison);
    auto result = forEachPart("Comparing stories", parts, context, [](Comparison &part, const RunContext &quiet) {
        Result<void> done;
        for (const Stage &stage : kInsideStory) {
            if (done)
                done = run(stage, part, quiet);
        }
        return done;
    });
    if (result)
        gatherFindings(parts, comparison);
    return result;
}

} // namespace

Result<Comparison> compareArticles(QList<Article> articles, const Parameters &parameters, const RunContext &context,
                                   const QList<Decision> &decisions)
{
    Comparison comparison;
    comparison.parameters = parameters;
    comparison.articles = std::move(articles);
    std::ranges::stable_sort(comparison.articles, {}, &Article::file);
    auto stories = findStories(comparison.articles, decisions, context);
    if (!stories)
        return std::unexpected(stories.error());
    comparison.stories = *std::move(stories);
    comparison.byHand = digestOfHandWork(decisions);
    const auto done
        = comparison.stories.size() > 1 ? compareStories(comparison, context) : compareStory(comparison, context);
    if (!done)
        return std::unexpected(done.error());
    return comparison;
}

QString digestOfHandWork(const QList<Decision> &decisions)
{
    QStringList said;
    for (const Decision &decision : decisions) {
        if (decision.target == DecisionTarget::Story && decision.verdict != Verdict::Open)
            said += {decision.key, decision.field, decision.value, decision.note};
    }
    return said.isEmpty() ? QString() : QString::fromLatin1(digestOf(said).first(16));
}

} // namespace Counterpoint
