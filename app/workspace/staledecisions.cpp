// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "staledecisions.h"

#include "eventdecisions.h"
#include "linkdecisions.h"

#include <compare/stories.h>

#include <QSet>

#include <algorithm>

namespace Counterpoint
{

namespace
{

template<typename T>
const T *find(const QList<T> &list, const QString &key)
{
    const auto found = std::ranges::find(list, key, &T::key);
    return found == list.end() ? nullptr : &*found;
}

QString quoted(const Comparison &comparison, SentenceRef a, SentenceRef b)
{
    return QStringLiteral("\u201c%1\u201d / \u201c%2\u201d")
        .arg(comparison.text(a).toString().simplified(), comparison.text(b).toString().simplified());
}

QString subjectOf(const Discrepancy &discrepancy)
{
    QStringList values;
    for (const DiscrepancyValue &value : discrepancy.values)
        values.append(value.value);
    return QStringLiteral("%1: %2").arg(discrepancy.subject, values.join(QLatin1StringView(" / ")));
}

QString subjectOf(const Decision &decision, const Comparison &comparison)
{
    if (decision.target == DecisionTarget::Discrepancy) {
        const Discrepancy *discrepancy = find(comparison.discrepancies, decision.key);
        return discrepancy ? subjectOf(*discrepancy) : QString();
    }
    if (decision.target == DecisionTarget::Match) {
        const Match *match = find(comparison.matches, decision.key);
        return match ? quoted(comparison, match->a, match->b) : QString();
    }
    if (decision.target == DecisionTarget::Conflict) {
        const Conflict *conflict = find(comparison.conflicts, decision.key);
        return conflict ? QStringLiteral("%1: %2 / %3").arg(conflict->subject, conflict->aValue, conflict->bValue)
                        : QString();
    }
    if (decision.target == DecisionTarget::Event) {
        const Event *event = find(comparison.events, decision.key);
        return event ? event->title : QString();
    }
    return {};
}

/** Keys of all findings that can be decided on, each with its kind. */
class FindingKeys
{
public:
    explicit FindingKeys(const Comparison &comparison)
    {
        const auto add = [this](DecisionTarget target, const auto &list) {
            for (const auto &finding : list)
                m_keys.insert({target, finding.key});
        };
        add(DecisionTarget::Match, comparison.matches);
        add(DecisionTarget::Discrepancy, comparison.discrepancies);
        add(DecisionTarget::Conflict, comparison.conflicts);
        add(DecisionTarget::Event, comparison.events);
    }

    [[nodiscard]] bool contains(const Decision &decision) const
    {
        return m_keys.contains({decision.target, decision.key});
    }

private:
    QSet<std::pair<DecisionTarget, QString>> m_keys;
};

bool isOnFinding(const Decision &decision)
{
    switch (decision.target) {
    case DecisionTarget::Discrepancy:
    case DecisionTarget::Conflict:
        return true;
    case DecisionTarget::Match:
    case DecisionTarget::Event:
        return decision.field.isEmpty();
    default:
        return false;
    }
}

bool isArticleThere(const Decision &decision, const Comparison &comparison)
{
    return std::ranges::any_of(comparison.articles, [&](const Article &article) {
        return decision.key == QLatin1StringView(article.sha256) || decision.note == article.place();
    });
}

bool isStoryThere(const Decision &decision, const Comparison &comparison)
{
    const auto isThere
        = [&](const QString &some) { return storyOfSome(comparison.articles, comparison.stories, some) >= 0; };
    if (decision.field == StoryField::kArticle)
        return isArticleThere(decision, comparison) && (decision.value.isEmpty() || isThere(decision.value));
    if (decision.field == StoryField::kMerge)
        return isThere(decision.value) && isThere(decision.note);
    return find(comparison.stories, decision.key) || isThere(decision.note);
}

bool isGone(const Decision &decision, const Comparison &comparison, const FindingKeys &keys)
{
    if (isOnFinding(decision))
        return !keys.contains(decision);
    if (decision.target == DecisionTarget::Event)
        return !isEventThere(decision, comparison);
    if (decision.target == DecisionTarget::Match)
        return !isLinkThere(decision, comparison);
    return decision.target == DecisionTarget::Story && !comparison.stories.isEmpty()
        && !isStoryThere(decision, comparison);
}

} // namespace

QList<Decision> staleDecisions(const QList<Decision> &decisions, const Comparison &comparison)
{
    if (comparison.articles.isEmpty() || decisions.isEmpty())
        return {};
    const FindingKeys keys(comparison);
    QList<Decision> stale;
    for (const Decision &decision : decisions) {
        if (decision.verdict != Verdict::Open && isGone(decision, comparison, keys))
            stale.append(decision);
    }
    return stale;
}

Decision withSubject(Decision decision, const Comparison &comparison)
{
    if (isOnFinding(decision) && decision.verdict != Verdict::Open && decision.note.isEmpty())
        decision.note = subjectOf(decision, comparison);
    return decision;
}

} // namespace Counterpoint
