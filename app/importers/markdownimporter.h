// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <importers/importer.h>

namespace Counterpoint
{

/** Markdown: markup is read, not shown; front matter between --- lines gives metadata. */
class MarkdownImporter : public Importer
{
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QStringList suffixes() const override;
    [[nodiscard]] QStringList mediaTypes() const override;
    [[nodiscard]] Result<QList<Article>> read(const FileBytes &file, const RunContext &context) const override;
};

} // namespace Counterpoint
