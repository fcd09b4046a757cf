// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/article.h>
#include <model/decision.h>

#include <QList>

namespace Counterpoint
{

/**
 * Finds the places of the claims' evidence in the articles as they are now. Where the content hash is the same the
 * position holds; where the article changed (a file of the same name, another hash) the quoted text with all its
 * context must occur exactly once. Whatever cannot be placed for sure keeps its old anchor and says that it needs
 * review: nothing is guessed. Pure.
 */
[[nodiscard]] QList<Claim> reanchored(QList<Claim> claims, const QList<Article> &articles);

} // namespace Counterpoint
