// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <compare/eventgroups.h>
#include <compare/eventreadings.h>

#include <QString>

namespace Counterpoint
{

/** An event before it is read off its mentions: what is corrected by hand is moved from one to another. */
struct EventDraft {
    EventGroup group;
    QList<SentenceRef> told; ///< Evidence by hand in which nothing was found that could be mentioned.
    QString title;
    QString key;
    bool isByHand = false; ///< Merged, parted or named by hand.
    bool isNamed = false; ///< The title is the analyst's.
};

/** The sentences that are evidence, ascending, each once. */
[[nodiscard]] QList<SentenceRef> sentencesOf(const EventDraft &draft, const QList<EventMention> &mentions);

} // namespace Counterpoint
