// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "draft.h"
#include "title.h"

namespace Counterpoint
{

/**
 * Everything the file tells about the article: from the format's own metadata first, then from its lines, then from the
 * pattern of the file's name. What is not told stays empty; nothing is inferred here.
 */
[[nodiscard]] Metadata gatherMetadata(const Draft &draft, const QList<Line> &lines, const FoundTitle &title,
                                      const QString &file);

} // namespace Counterpoint
