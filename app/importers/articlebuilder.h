// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "draft.h"

#include <importers/importer.h>

namespace Counterpoint
{

/**
 * Applies the rules that all formats share to what an importer read: title, head, furniture, metadata, sentences.
 * Errors: Empty, NotAnArticle when nothing in it is a sentence, Cancelled.
 */
[[nodiscard]] Result<QList<Article>> articleOrError(const Draft &draft, const FileBytes &file, const QString &encoding,
                                                    const RunContext &context);

} // namespace Counterpoint
