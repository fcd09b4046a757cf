// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articleformats.h"

#include <importers/container.h>
#include <importers/importerregistry.h>

namespace Counterpoint
{

QList<ArticleFormat> articleFormats()
{
    QList<ArticleFormat> formats;
    for (const auto &importer : importers())
        formats.append({importer->name(), importer->suffixes()});
    for (const auto &container : containers())
        formats.append({container->name(), container->suffixes()});
    return formats;
}

} // namespace Counterpoint
