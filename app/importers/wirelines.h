// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "draft.h"

#include <QString>
#include <QStringView>

namespace Counterpoint
{

/**
 * Why a line of agency copy is no text of the article: what the desk says to its customers around the story, as slugs,
 * end marks ("ENDS", "-30-"), embargoes, notes of editors, corrections, initials of those who worked on it, a dateline
 * on a line of its own. Empty for text. @p raw: the line as written.
 */
[[nodiscard]] QString wireLineReason(QStringView raw, const Line &line);

} // namespace Counterpoint
