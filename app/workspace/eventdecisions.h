// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/comparison.h>
#include <model/decision.h>

#include <optional>

/** What the analyst says of events, as entries of the journal (see EventField). Pure; any thread. */
namespace Counterpoint
{

/** Two events, by index, are one, which keeps the title of @p into. */
[[nodiscard]] Decision mergedEvents(const Comparison &comparison, int from, int into);

/**
 * Sentences of the event with index @p event (without one: of none) belong to @p into, or make an event of their own
 * without one. When all of its sentences go to another event the two are merged. To be decided together.
 */
[[nodiscard]] QList<Decision> movedSentences(const Comparison &comparison, std::optional<int> event,
                                             const QList<SentenceRef> &sentences, std::optional<int> into);

/**
 * An event is called so; an empty title gives it back the one that was found, which takes back what @p inForce says of
 * its title. To be decided together; none where nothing is changed.
 */
[[nodiscard]] QList<Decision> namedEvent(const Comparison &comparison, const QList<Decision> &inForce, int event,
                                         const QString &title);

/** Index of the event that holds most of the sentences that @p anchors (SentenceAnchor as JSON) name; -1 for none. */
[[nodiscard]] int eventOfAnchors(const Comparison &comparison, const QString &anchors);

/** Whether all that a decision on events (with an EventField) names is still there. */
[[nodiscard]] bool isEventThere(const Decision &decision, const Comparison &comparison);

} // namespace Counterpoint
