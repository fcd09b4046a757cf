// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace Counterpoint
{

/** One export format as the window offers it. */
struct ReportFormat {
    QString format; ///< Key for Workspace::exportReport(), as "html".
    QString title; ///< "Report (HTML)".
    QString suffix; ///< Without the dot.
};

/** All formats of the report room's registry, in its order. Any thread. */
[[nodiscard]] QList<ReportFormat> reportFormats();

} // namespace Counterpoint
