// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "draft.h"

#include <QList>
#include <QString>

namespace Counterpoint
{

/** One article of an export of a press database. */
struct DatabaseStory {
    MetadataHints hints;
    QString body; ///< Paragraphs with an empty line between them.
};

/**
 * The articles of a plain text export of LexisNexis (each begins with a line "1 of 50 DOCUMENTS") or of Factiva (fields
 * that begin with HD, PD, SN, LP, TD ...), by the layouts that both print in their help; empty when the text is
 * neither.
 */
[[nodiscard]] QList<DatabaseStory> storiesOfPressDatabase(const QString &text);

} // namespace Counterpoint
