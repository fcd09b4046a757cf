// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/comparison.h>
#include <model/decision.h>

namespace Counterpoint
{

/**
 * Those decisions that are about nothing that is there now: the finding's key is gone because its text, or the values
 * it was about, have changed; the articles of a story, the sentences of an event are gone. They stay in the journal and
 * are applied to nothing. None where nothing was compared yet. Pure.
 */
[[nodiscard]] QList<Decision> staleDecisions(const QList<Decision> &decisions, const Comparison &comparison);

/** A decision on a finding with what it is about in its note, for the day on which the finding has gone. */
[[nodiscard]] Decision withSubject(Decision decision, const Comparison &comparison);

} // namespace Counterpoint
