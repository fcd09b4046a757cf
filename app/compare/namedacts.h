// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <compare/eventgroups.h>
#include <compare/eventreadings.h>

namespace Counterpoint
{

/**
 * Attaches what a noun alone refers to: "Berg's killing", "the attack on the depot", "the vote". A phrase that says of
 * whom or what belongs to the one event of that kind of which all this is told; a bare one ("the vote") to the
 * only event of that kind. Where two events fit, to none. Pure.
 */
void attachNamedActs(QList<EventGroup> &groups, const EventReadings &readings, const EventLikeness &likeness);

} // namespace Counterpoint
