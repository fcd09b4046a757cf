// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <compare/eventmentions.h>

namespace Counterpoint
{

/**
 * Gives the mentions of one sentence of @p article their days, or the days they are counted from another event. Each
 * expression of time dates one head (DatedHead); of two for one mention the narrower counts. Pure.
 */
void dateMentions(QList<EventMention> &mentions, const Article &article, const ReadSentence &sentence);

} // namespace Counterpoint
