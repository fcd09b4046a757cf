// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "terms.h"

#include <model/runcontext.h>

#include <vector>

namespace Counterpoint
{

/**
 * What each article is about: its words and the bearers of its names, those of headline and lead before the rest, each
 * by how rare it is in general English and among these articles. One list of length one an article, in their order.
 * Words are numbered in the order in which they are met, so that the same articles in the same order give the same
 * bits. Of a stopped run the articles reached. Pure; any thread.
 */
[[nodiscard]] std::vector<Terms> storyTerms(const QList<const Article *> &articles, const RunContext &context);

} // namespace Counterpoint
