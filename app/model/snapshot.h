// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/comparison.h>
#include <model/decision.h>
#include <model/error.h>

#include <memory>

namespace Counterpoint
{

enum class FileState {
    Imported,
    Duplicate,
    Skipped,
    Failed,
    Excluded,
    Missing ///< Gone or unreadable now; the article stays as it was read before.
};

/** What became of one file of the folder. */
struct FileOutcome {
    QString file; ///< Relative to the folder.
    FileState state = FileState::Imported;
    QString message; ///< Why; or "duplicate of X", "3 lines are not article text".
    /** Meaningful for Failed, Skipped and Missing; BadEncoding for an imported file with characters that are lost. */
    ErrorCode code = ErrorCode::Internal;
    bool operator==(const FileOutcome &) const = default;
};

/** Whether the analyst should hear of it. */
[[nodiscard]] inline bool isProblem(const FileOutcome &outcome)
{
    return outcome.state != FileState::Imported || outcome.code == ErrorCode::BadEncoding;
}

/** Everything the window shows at one moment. A value: replaced, never edited. */
struct Snapshot {
    ComparisonPtr comparison; ///< Never null; may hold no articles.
    QList<FileOutcome> outcomes;
    QList<Claim> claims;
    QList<Decision> decisions; ///< In force, newest last.
    QList<Decision> stale; ///< Those of them whose finding is not there any more: kept, shown, never applied.
    QString folder; ///< Absolute path of the folder opened last; may be empty.
    QString storePath; ///< Absolute path; empty while nothing is kept.
    bool isReadOnly = false;
    /** The articles are read but not compared yet: what is empty is not known to be. */
    bool isPreliminary = false;
    bool isFromOlderEngine = false; ///< The store was analysed by an older engine: offer to analyse anew.
    quint64 revision = 0;
};

using SnapshotPtr = std::shared_ptr<const Snapshot>;

} // namespace Counterpoint
