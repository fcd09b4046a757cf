// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/comparison.h>

#include <QChar>
#include <QFlags>
#include <QList>
#include <QString>

namespace Counterpoint
{

/**
 * What a mark says about the text it lies on. Models hand out roles, never colours; Theme turns a role into paper, ink,
 * line style and letter, so that no information hangs on colour alone.
 */
enum class Role : quint32 {
    Verbatim = 0x001,
    Near = 0x002,
    Paraphrase = 0x004,
    Partial = 0x008,
    Conflict = 0x010,
    Claim = 0x020,
    Search = 0x040,
    Furniture = 0x080, ///< Not article text; as a filter: whether it is shown at all.
    Current = 0x100, ///< The selected sentence.
    WeakConflict = 0x200, ///< A conflict kept out of the default list; painted as Conflict.
};
Q_DECLARE_FLAGS(Roles, Role)
Q_DECLARE_OPERATORS_FOR_FLAGS(Roles)

enum class MarkLine { None, Solid, Dashed, Dotted, Wavy };

/** Every role, in the order of legends and chips. */
[[nodiscard]] QList<Role> allRoles();

/** What is painted until the analyst asks for more. */
[[nodiscard]] Roles defaultRoles();

[[nodiscard]] Role roleOf(MatchKind kind);
[[nodiscard]] Role roleOf(const Conflict &conflict);

/** In the words of a newsroom, translated: "Word for word", "Lightly edited", ... */
[[nodiscard]] QString roleTitle(Role role);
/** One sentence for a tool tip, translated. */
[[nodiscard]] QString roleDescription(Role role);

/** The letter in the margin: V N P · ! C; null for roles that have none. */
[[nodiscard]] QChar roleLetter(Role role);
[[nodiscard]] MarkLine roleLine(Role role);

} // namespace Counterpoint
