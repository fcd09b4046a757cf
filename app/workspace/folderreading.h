// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pipeline.h"

#include <QCoreApplication>

namespace Counterpoint
{

/** A sentence on reading and comparing in the language of the program. */
[[nodiscard]] inline QString pipelineTr(const char *text)
{
    return QCoreApplication::translate("Pipeline", text);
}

/** What is in the folders of a request, before anything is decided on or compared. */
struct ReadFolders {
    QList<Article> articles; ///< By file name, then as they stand in the file.
    QList<FileOutcome> outcomes; ///< As PipelineResult has them.
};

/** Lists and reads, in parallel; files that are known are not read again. Errors as runPipeline(). Blocks. */
[[nodiscard]] Result<ReadFolders> readFolders(const PipelineRequest &request, const RunContext &context);

/** What is to be told of articles in other languages than English; empty when there are none. */
[[nodiscard]] QString languageNotes(const QList<Article> &articles);

} // namespace Counterpoint
