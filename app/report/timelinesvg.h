// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reportview.h"

#include <QString>

namespace Counterpoint
{

/** The timeline as an SVG element, drawn from the same layout as the window's view. */
[[nodiscard]] QString timelineSvg(const ReportView &view);

} // namespace Counterpoint
