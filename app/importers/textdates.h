// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "draft.h"
#include "filename.h"

namespace Counterpoint
{

/** When an article was published, and what else tells of a day: each with its rule and, in the text, its evidence. */
struct ToldDates {
    PublicationDate published;
    QList<PublicationDate> others; ///< Best witness first; a rule stands once for a day.
};

/**
 * From the file's metadata, then its dated lines, its dateline and its name. The day on which a page was shown and the
 * day of a change are kept apart from the publication. Pure; any thread.
 */
[[nodiscard]] ToldDates toldDates(const Draft &draft, const QList<Line> &lines, qsizetype titleLine,
                                  const FileName &name);

} // namespace Counterpoint
