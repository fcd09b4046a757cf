// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportformats.h"

#include <report/exporterregistry.h>

namespace Counterpoint
{

QList<ReportFormat> reportFormats()
{
    QList<ReportFormat> formats;
    for (const auto &exporter : exporters())
        formats.append({exporter->format(), exporter->title(), exporter->suffix()});
    return formats;
}

} // namespace Counterpoint
