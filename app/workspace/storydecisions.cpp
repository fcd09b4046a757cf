// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storydecisions.h"

#include <compare/stories.h>

namespace Counterpoint
{

namespace
{

Decision onStories(QLatin1StringView field)
{
    Decision decision;
    decision.target = DecisionTarget::Story;
    decision.verdict = Verdict::Corrected;
    decision.field = field;
    return decision;
}

} // namespace

Decision movedToStory(const Comparison &comparison, int article, std::optional<int> story)
{
    const Article &moved = comparison.articles.at(article);
    Decision decision = onStories(StoryField::kArticle);
    decision.key = QString::fromLatin1(moved.sha256);
    decision.note = moved.place();
    if (story) {
        Story target = comparison.stories.at(*story);
        target.articles.removeAll(article);
        decision.value = someOf(comparison.articles, target);
    }
    return decision;
}

Decision mergedStories(const Comparison &comparison, int from, int into)
{
    const Story &moved = comparison.stories.at(from);
    const Story &target = comparison.stories.at(into);
    Decision decision = onStories(StoryField::kMerge);
    decision.key = moved.key + u' ' + target.key;
    decision.value = someOf(comparison.articles, target);
    decision.note = someOf(comparison.articles, moved);
    return decision;
}

Decision namedStory(const Comparison &comparison, int story, const QString &title)
{
    const Story &named = comparison.stories.at(story);
    Decision decision = onStories(StoryField::kTitle);
    decision.key = named.key;
    decision.value = title.simplified();
    if (decision.value.isEmpty())
        decision.verdict = Verdict::Open; // without a note it is not kept at all
    else
        decision.note = someOf(comparison.articles, named);
    return decision;
}

} // namespace Counterpoint
