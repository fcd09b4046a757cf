// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Counterpoint
{

/** Text for a menu, button or tab that is no words of ours: an '&' in it stands for itself and underlines nothing. */
[[nodiscard]] inline QString withoutMnemonics(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace Counterpoint
