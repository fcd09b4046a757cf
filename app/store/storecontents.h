// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/comparison.h>
#include <model/decision.h>
#include <model/pastedtext.h>
#include <model/snapshot.h>

#include <QList>
#include <QStringList>

#include <optional>

namespace Counterpoint
{

/** Everything the program found: replaced as a whole by every analysis. */
struct Analysis {
    ComparisonPtr comparison; ///< Null in a store that was never saved to.
    QList<Article> read; ///< As read, before corrections and exclusions; facts are not kept.
    QList<FileOutcome> outcomes;
    QStringList folders; ///< Absolute paths, in the order in which they were added.
};

/** One thing the analyst did: decisions made together, or a claim added, changed or removed. */
struct JournalStep {
    qint64 id = 0;
    QList<Decision> decisions; ///< Undone and redone together; empty for a step on a claim.
    std::optional<Claim> claimBefore; ///< Empty when the step added the claim.
    std::optional<Claim> claimAfter; ///< Empty when the step removed it.
    bool operator==(const JournalStep &) const = default;
};

/** What the analyst made, as it stands after all that was undone and redone. */
struct HandWork {
    QList<Claim> claims; ///< In the order in which they were made.
    QList<Decision> decisions; ///< In force: the newest of each target, key and field; newest last.
    QList<PastedText> pasted; ///< Put into the comparison by a decision in force, in the order of the decisions.
    std::optional<JournalStep> undo; ///< What undo would take back.
    std::optional<JournalStep> redo; ///< What redo would bring back.
};

struct StoreContents {
    Analysis analysis;
    HandWork handWork;
};

} // namespace Counterpoint
