// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <facts/tokenizedarticle.h>

namespace Counterpoint
{

/**
 * Indirect speech and credits: "X said that ...", "..., X reported", "according to a statement". @p names and
 * @p quotations are the article's own; a verb that introduces a direct quotation is left to it. Pure; any thread.
 */
[[nodiscard]] QList<Attribution> extractAttributions(const TokenizedArticle &article, const QList<Name> &names,
                                                     const QList<Quotation> &quotations,
                                                     const RunContext &context = {});

} // namespace Counterpoint
