// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <facts/tokenizedarticle.h>

namespace Counterpoint
{

/**
 * Negations, hedges and modals with the words they govern: from the cue to the end of its clause, as NegEx does for
 * negation (Chapman et al. 2001), ended by marks and conjunctions. Pure; any thread.
 */
[[nodiscard]] QList<Cue> extractCues(const TokenizedArticle &article, const RunContext &context = {});

} // namespace Counterpoint
