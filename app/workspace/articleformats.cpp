// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articleformats.h"

#include <importers/importerregistry.h>

namespace Counterpoint
{

QList<ArticleFormat> articleFormats()
{
    QList<ArticleFormat> formats;
    for (const auto &importer : importers())
        formats.append({importer->name(), importer->suffixes()});
    return formats;
}

} // namespace Counterpoint
