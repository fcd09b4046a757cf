// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <facts/tokenizedarticle.h>

namespace Counterpoint
{

/**
 * Direct quotations with who said them, where the article tells: by a verb of saying before, behind or between, by the
 * quotation it continues. @p names are the article's own. A quotation over several paragraphs is one piece for each.
 * Method: rules over verbs of saying as in Pareti et al. 2013 (quotation attribution), pronouns only where one person
 * can be meant. What stands in marks and is said by nobody, as a title or a word spoken of, is none. Pure; any thread.
 */
[[nodiscard]] QList<Quotation> extractQuotations(const TokenizedArticle &article, const QList<Name> &names,
                                                 const RunContext &context = {});

} // namespace Counterpoint
