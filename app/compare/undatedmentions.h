// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <compare/eventgroups.h>

namespace Counterpoint
{

/**
 * Attaches the mentions without a day to the events of dated ones: acts to the one event that is most like them,
 * sayings to the one event in which the same person speaks or to the words that the last sentences date. Pure.
 */
void attachUndated(QList<EventGroup> &groups, const QList<EventMention> &mentions, const EventLikeness &likeness);

} // namespace Counterpoint
