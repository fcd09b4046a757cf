// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/runcontext.h>
#include <model/snapshot.h>

#include <QList>
#include <QString>

namespace Counterpoint
{

/** What is to be read and how it is to be compared. */
struct PipelineRequest {
    QStringList folders; ///< Absolute paths; a second folder's files are named "name/file".
    Parameters parameters;
    QList<Decision> decisions; ///< Corrections and exclusions to replay.
    QList<Article> known; ///< Articles already read: reused when name and content hash are the same.
};

struct PipelineResult {
    ComparisonPtr comparison;
    QList<FileOutcome> outcomes; ///< One a file, by name.
    QList<Article> read; ///< Every article as read, before corrections and exclusions: next time's known.
};

/**
 * Folder in, comparison out: lists, reads, imports, extracts facts (in parallel), compares. A file that cannot be read
 * becomes an outcome, never an end. Errors: NotFound, NotReadable, WrongType for the folder itself, Cancelled.
 * Blocks; call from a worker thread.
 */
[[nodiscard]] Result<PipelineResult> runPipeline(const PipelineRequest &request, const RunContext &context);

/** Compares again what was read already (other parameters, corrections, exclusions). */
[[nodiscard]] Result<PipelineResult> recompare(QList<Article> articles, const PipelineRequest &request,
                                               const RunContext &context);

} // namespace Counterpoint
