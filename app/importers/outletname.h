// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Counterpoint
{

/** Does every word of a name begin with a capital or a digit, but for small words and web addresses? */
[[nodiscard]] bool isNameCase(const QString &name);

/** Does a name hold a word that newspapers, broadcasters and agencies are named by, or is it a web address? */
[[nodiscard]] bool hasOutletWord(const QString &name);

/**
 * Is a short name that stands alone beside a date an outlet's: by such a word, by "The ...", by a capital inside
 * ("NewsHub"), by capitals alone ("CNN")? A plain word may as well be a place: then no.
 */
[[nodiscard]] bool isOutletName(const QString &name);

} // namespace Counterpoint
