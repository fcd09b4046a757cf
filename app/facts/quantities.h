// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <facts/tokenizedarticle.h>

namespace Counterpoint
{

/**
 * Numbers of things, money, shares and measures, with what is counted, whose and where. Times, years, ages, ordinals
 * and names with numbers in them are left out; @p timexes are the article's own. Vague counts ("dozens") stand as the
 * least they can mean. Pure; any thread.
 */
[[nodiscard]] QList<Quantity> extractQuantities(const TokenizedArticle &article, const QList<Timex> &timexes,
                                                const RunContext &context = {});

} // namespace Counterpoint
