// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

/** Comparing the written forms of names. Pure; any thread. */
namespace Counterpoint
{

/** The parts of a name for comparing: folded, without accents, articles and hyphens; "al-Name" gives "name". */
[[nodiscard]] QStringList nameParts(const QString &name);

/**
 * What stays the same when a name is written from another alphabet: first letter, then consonants, with the common
 * renderings of one sound as one (q, c, k; ph, f; kh, k; gh, g; doubled letters single) and without h, w and y.
 */
[[nodiscard]] QString consonantSkeleton(const QString &part);

enum class PartLikeness { Different, Variant, Same };

/**
 * Same: the same letters. Variant: one skeleton and at most two letters apart, four letters or more, and not apart only
 * in a last a or o (Maria, Mario).
 */
[[nodiscard]] PartLikeness comparePart(const QString &a, const QString &b);

/** Whether all parts of the shorter stand, in order, at the end of the longer. */
[[nodiscard]] bool isShortFormOf(const QStringList &shorter, const QStringList &longer);

/** Whether two full personal names (two parts or more) may name one person: last and first parts agree, not both only
 * nearly unless long. Initials agree with any name they begin. */
[[nodiscard]] bool isSamePerson(const QStringList &a, const QStringList &b);

} // namespace Counterpoint
