// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/pastedtext.h>
#include <model/runcontext.h>
#include <model/snapshot.h>

#include <QList>
#include <QString>

#include <functional>

namespace Counterpoint
{

/** What is to be read and how it is to be compared. */
struct PipelineRequest {
    QStringList folders; ///< Absolute paths; a second folder's files are named "name/file".
    Parameters parameters;
    QList<Decision> decisions; ///< Corrections and exclusions to replay.
    /** Articles read before: reused when name and content hash are the same, kept when their file cannot be read now.
     */
    QList<Article> known;
    QStringList knownFolders; ///< Where @c known was read from: only what is of a folder read now is kept.
    ComparisonPtr before; ///< Of @c known: what is unchanged in it is not worked out again. May be null.
    /** Articles put in by hand. */
    // NOLINTNEXTLINE(readability-redundant-member-init): so that a request may be written without them
    QList<PastedText> pasted = {};
    bool isAnew = false; ///< Everything is read and worked out again.
    /** Called on the thread of the run with the articles alone, as soon as they can be read; may be empty. */
    // NOLINTNEXTLINE(readability-redundant-member-init): so that a request may be written without it
    std::function<void(const ComparisonPtr &)> articlesRead = {};
};

struct PipelineResult {
    ComparisonPtr comparison;
    /** One a file, by name; one a folder that cannot be read; one an article put in by hand. Of recompare() only those
     *  left out and those put in by hand. */
    QList<FileOutcome> outcomes;
    QList<Article> read; ///< Every article as read, before corrections and exclusions: next time's known.
};

/**
 * Folder in, comparison out: lists, reads, imports, extracts facts (in parallel), compares. A file that cannot be read
 * becomes an outcome, never an end; so does one folder of several. What was read before stays when its file has gone or
 * cannot be read (FileState::Missing). When nothing changed the comparison is PipelineRequest::before itself. Errors:
 * NotFound, NotReadable, WrongType when no folder can be read, Cancelled. Blocks; call from a worker thread.
 */
[[nodiscard]] Result<PipelineResult> runPipeline(const PipelineRequest &request, const RunContext &context);

/** Compares again what was read already (other parameters, corrections, exclusions). */
[[nodiscard]] Result<PipelineResult> recompare(QList<Article> articles, const PipelineRequest &request,
                                               const RunContext &context);

/** What is to be told of characters that could not be decoded and stand as U+FFFD; empty when there are none. */
[[nodiscard]] QString decodingProblem(const QList<Article> &articles);

} // namespace Counterpoint
