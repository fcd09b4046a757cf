// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/comparison.h>
#include <model/runcontext.h>

namespace Counterpoint
{

/**
 * Fills Utterance::unmarked of @p utterances: where an article that does not quote a saying tells the same words, six
 * or more in a row and most of the quotation, outside quotation marks. Pure but for that. Errors: Cancelled; nothing is
 * filled then.
 */
[[nodiscard]] Result<void> findUnmarkedWords(const Comparison &comparison, QList<Utterance> &utterances,
                                             const RunContext &context);

} // namespace Counterpoint
