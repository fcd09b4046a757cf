// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/article.h>

#include <QList>

namespace Counterpoint
{

/**
 * Makes furniture (kRepeatedInOutlet, 0.7) of the lines with which an outlet begins or ends its articles whatever they
 * tell: paragraphs with the same words in at least three texts of one outlet, with nothing but such lines between them
 * and the beginning or the end of each text they stand in. Two articles that share a sentence of their story are
 * versions of one text. A line stays text that holds a quotation or a number, is long, or speaks in a third of its
 * articles of what the title or the rest speaks of; nor is the title or the dek ever one. Outlets are to be joined
 * already.
 * Deterministic; pure; any thread.
 */
void markLinesOfOutlets(QList<Article> &articles);

} // namespace Counterpoint
