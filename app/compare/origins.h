// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/comparison.h>

namespace Counterpoint
{

/**
 * Articles that carry common copy (the same or lightly edited sentences outside quotations) or credit one another's
 * outlet. Needs matches and citations. Who was first is told only from stated times that can be compared.
 */
[[nodiscard]] QList<OriginGroup> findOrigins(const Comparison &comparison);

/** The article published first, or empty with the reason why that cannot be told. Inferred dates tell nothing. */
[[nodiscard]] std::pair<std::optional<int>, QString> firstPublished(const Comparison &comparison,
                                                                    const QList<int> &articles);

} // namespace Counterpoint
