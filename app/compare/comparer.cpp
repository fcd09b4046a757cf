// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparer.h"

#include "handlinks.h"
#include "stages.h"
#include "stories.h"
#include "storyparts.h"

#include <model/digest.h>
#include <model/enumnames.h>

#include <algorithm>

namespace Counterpoint
{

namespace
{

/** What a stage is told: its run, and what was decided by hand. */
struct Telling {
    const RunContext &context;
    const QList<Decision> &decisions;
};

struct Stage {
    const char *name;
    Result<void> (*run)(Comparison &, const Telling &);
};

template<Result<void> (*stage)(Comparison &, const RunContext &)>
Result<void> asked(Comparison &comparison, const Telling &telling)
{
    return stage(comparison, telling.context);
}

template<void (*stage)(Comparison &)>
Result<void> plain(Comparison &comparison, const Telling &)
{
    stage(comparison);
    return {};
}

template<void (*stage)(Comparison &, const QList<Decision> &)>
Result<void> byHand(Comparison &comparison, const Telling &telling)
{
    stage(comparison, telling.decisions);
    return {};
}

constexpr Stage kNames = {"Joining names", asked<joinNames>};
constexpr Stage kMatches = {"Matching sentences", asked<findMatches>};
constexpr Stage kInsideStory[] = {
    {"Gathering quotations", asked<gatherUtterances>}, {"Gathering events", byHand<gatherEvents>},
    {"Tracing sources", asked<findCitations>},         {"Comparing facts", asked<findConflicts>},
    {"Comparing wording", asked<findWordChoices>},     {"Telling coverage", plain<tellCoverage>},
    {"Comparing headlines", asked<compareHeadlines>},  {"Reading the condition of the texts", asked<tellConditions>},
};
constexpr int kStages = int(std::size(kInsideStory)) + 2;

Result<void> run(const Stage &stage, Comparison &comparison, const Telling &telling)
{
    return telling.context.isCancelled() ? stopped() : stage.run(comparison, telling);
}

Result<void> runReporting(const Stage &stage, int done, Comparison &comparison, const Telling &telling)
{
    telling.context.report(QString::fromLatin1(stage.name), done, kStages);
    return run(stage, comparison, telling);
}

Result<void> compareStory(Comparison &comparison, const Telling &telling)
{
    int done = 0;
    if (auto result = runReporting(kNames, done++, comparison, telling); !result)
        return result;
    if (auto result = runReporting(kMatches, done++, comparison, telling); !result)
        return result;
    linkByHand(comparison, telling.decisions);
    for (const Stage &stage : kInsideStory) {
        if (auto result = runReporting(stage, done++, comparison, telling); !result)
            return result;
    }
    return {};
}

/** Calls @p step for each story as a comparison of its own, side by side. */
template<typename Step>
Result<void> forEachPart(const char *name, std::vector<Comparison> &parts, const Telling &telling, Step step)
{
    telling.context.report(QString::fromLatin1(name), 0, 0);
    std::vector<Result<void>> results(parts.size());
    telling.context.inPieces(parts.size(), 1, [&, quiet = telling.context.withoutProgress()](size_t from, size_t to) {
        for (size_t i = from; i < to; ++i)
            results[i] = step(parts[i], Telling{quiet, telling.decisions});
    });
    if (telling.context.isCancelled())
        return stopped();
    const auto failed = std::ranges::find_if(results, [](const Result<void> &result) { return !result; });
    return failed == results.end() ? Result<void>() : *failed;
}

Result<void> runInParts(const Stage &stage, std::vector<Comparison> &parts, const Telling &telling)
{
    return forEachPart(stage.name, parts, telling,
                       [&stage](Comparison &part, const Telling &quiet) { return run(stage, part, quiet); });
}

/** Shared copy is sought in all of an archive, all else inside each story. */
Result<void> compareStories(Comparison &comparison, const Telling &telling)
{
    std::vector<Comparison> parts = partsOf(comparison);
    if (auto result = runInParts(kNames, parts, telling); !result)
        return result;
    joinNamesOf(parts, comparison);
    telling.context.report(QString::fromLatin1(kMatches.name), 0, 0);
    if (auto result = run(kMatches, comparison, telling); !result)
        return result;
    if (auto result = runInParts(kMatches, parts, telling); !result)
        return result;
    for (Comparison &part : parts)
        linkByHand(part, telling.decisions);
    joinMatches(parts, comparison);
    linkByHand(comparison, telling.decisions); // from story to story
    auto result = forEachPart("Comparing stories", parts, telling, [](Comparison &part, const Telling &quiet) {
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
    const Telling telling{context, decisions};
    const auto done
        = comparison.stories.size() > 1 ? compareStories(comparison, telling) : compareStory(comparison, telling);
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
        else if (decision.verdict == Verdict::Corrected
                 && (decision.target == DecisionTarget::Event || decision.target == DecisionTarget::Match))
            said += {nameOf(decision.target), decision.key, decision.field, decision.value, decision.note};
    }
    return said.isEmpty() ? QString() : QString::fromLatin1(digestOf(said).first(16));
}

} // namespace Counterpoint
