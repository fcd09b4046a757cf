// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <Qt>

namespace Counterpoint
{

/** Roles of every list of findings. They carry data, never colours: the views choose how a kind looks. */
enum FindingRole {
    SortRole = Qt::UserRole, ///< What the column is sorted by.
    KindRole, ///< int of MatchKind, ConflictKind or Stance, as the model says.
    VerdictRole, ///< int of Verdict.
    PlacesRole, ///< QList<SentenceRef>: where the row goes; the first is where a click goes.
    KeyRole, ///< Key of the finding, or id of the claim.
    ItemRole, ///< Index into the comparison's (or snapshot's) list.
    ArticlesRole, ///< QList<int> of articles concerned.
    WeakRole, ///< bool: kept out of the default list.
    BadgeRole, ///< Letter of the article.
    DetailRole, ///< Second line: date with its basis, reason.
    CountsRole, ///< QVariantList of six numbers, see ArticlesModel.
    SpanRole, ///< ArticleSpan: where the row goes when that is in no sentence.
    GroupRole, ///< int: rows of one group stay together however the list is sorted; invalid: none.
    PartRole, ///< bool: stands beneath the row its group begins with.
    StaleRole, ///< Index into Snapshot::stale of a row that is a decision without its finding; else invalid.
    FilterRole ///< All text of the row, for the filter box.
};

} // namespace Counterpoint
