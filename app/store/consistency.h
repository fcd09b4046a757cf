// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/comparison.h>

namespace Counterpoint
{

/**
 * Whether every reference of a comparison leads somewhere: articles, sentences, quotations, events and conflicts by
 * index, spans inside their article's text. What comes from a file that others may have written is used only after
 * this.
 */
[[nodiscard]] bool isConsistent(Comparison &comparison);

/** The same for one article by itself: spans, paragraphs of its sentences, sentences of its facts. */
[[nodiscard]] bool isConsistent(Article &article);

} // namespace Counterpoint
