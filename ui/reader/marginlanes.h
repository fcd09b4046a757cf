// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/common/role.h>

#include <QList>

namespace Counterpoint
{

/** A letter that wants to stand at a height. */
struct LetterWish {
    double y = 0;
    Role role = Role::Near;
};

/** Where it stands. */
struct LetterPlace {
    double y = 0;
    int lane = 0; ///< 0 is the lane next to the text.
    Role role = Role::Near;
    bool operator==(const LetterPlace &) const = default;
};

/**
 * Letters in the margin without overlap: each in the nearest free lane at its own height, or, when all lanes are taken,
 * in the lane where it moves down least. @p wishes ascend by y. Pure.
 */
[[nodiscard]] QList<LetterPlace> placeLetters(const QList<LetterWish> &wishes, double letterHeight, int lanes);

} // namespace Counterpoint
