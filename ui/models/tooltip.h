// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Counterpoint
{

/**
 * A tool tip that shows @p text as it is. Qt takes a tip for markup when it looks like it, so that an article's title
 * could load pictures, and wraps only markup. Line breaks are kept. Empty for an empty text.
 */
[[nodiscard]] QString plainToolTip(const QString &text);

} // namespace Counterpoint
