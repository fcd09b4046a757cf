// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importer.h"

namespace Counterpoint
{

/** News feeds: RSS 0.9x, 1.0 (RDF) and 2.0, Atom 1.0, read with Syndication. Each item with a text is an article. */
class FeedImporter : public Importer
{
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QStringList suffixes() const override;
    [[nodiscard]] QStringList mediaTypes() const override;
    [[nodiscard]] Result<QList<Article>> read(const FileBytes &file, const RunContext &context) const override;
};

} // namespace Counterpoint
