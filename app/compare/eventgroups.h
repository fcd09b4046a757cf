// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <compare/eventlikeness.h>

#include <QList>

namespace Counterpoint
{

/** Mentions of one event, by index. */
struct EventGroup {
    QList<int> dated; ///< Name a day (or week, month, year) themselves.
    QList<int> attached; ///< Undated, told to be the same by what, who and where.
    bool isDisputed = false; ///< Joined although the days differ.
};

/**
 * Gathers mentions into events: dated ones of one day first, then coarser dates that hold the day, then pairs of
 * adjacent days that different articles give to the same act of the same people; last the undated mentions, each to the
 * one event whose act and people agree. Events of one kind on other days stay apart. Deterministic.
 */
[[nodiscard]] QList<EventGroup> groupMentions(const QList<EventMention> &mentions, const EventLikeness &likeness);

} // namespace Counterpoint
