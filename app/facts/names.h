// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <facts/tokenizedarticle.h>

namespace Counterpoint
{

/**
 * Persons, organisations and places of an article, each with its full and short forms joined: a short form goes to the
 * only longer name it ends ("Rivera" to "Ana Rivera"), never where two bear it. Sorted by first mention. Pure; any
 * thread.
 */
[[nodiscard]] QList<Name> extractNames(const TokenizedArticle &article, const RunContext &context = {});

/** The name mentioned at @p span (overlapping it) of @p sentence; null for none. Of several the last. */
[[nodiscard]] const Name *nameAt(const QList<Name> &names, int sentence, Span span);

} // namespace Counterpoint
