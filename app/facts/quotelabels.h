// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <facts/quotemarks.h>
#include <facts/tokens.h>

namespace Counterpoint
{

/**
 * Whether quotation marks hold no speech but the title of a work ("told the programme “Morning Talk”") or a name that
 * something bears ("known as the “iron road”"). @p tokens are those of the sentence in which it begins. Pure; any
 * thread.
 */
[[nodiscard]] bool isLabel(const QuotedSpan &quote, const Tokens &tokens);

} // namespace Counterpoint
