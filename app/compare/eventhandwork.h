// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <compare/eventdraft.h>
#include <model/decision.h>

#include <functional>
#include <optional>

/** What the analyst said of events, done to events as they were found (see EventField). Pure; any thread. */
namespace Counterpoint
{

/** What is there to be corrected. */
struct EventMaterial {
    const Comparison &comparison;
    const EventReadings &readings;
    std::function<QString(const EventGroup &)> titleOf; ///< Of an event that has lost or got sentences.
};

/**
 * Merges, parts and names @p drafts as the decisions on events say, oldest first; other decisions are passed over, and
 * so is what names sentences that are gone.
 */
void replayOnEvents(QList<EventDraft> &drafts, const EventMaterial &material, const QList<Decision> &decisions);

/** Index of the list that holds most of @p wanted; of several the shortest, then the first; empty when none holds any.
 */
[[nodiscard]] std::optional<qsizetype> holderOfMost(const QList<QList<SentenceRef>> &lists,
                                                    const QList<SentenceRef> &wanted);

} // namespace Counterpoint
