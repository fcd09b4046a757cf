// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importer.h"

namespace Counterpoint
{

/** PDF files with a text layer, read with Qt PDF. Scans, which are pictures, are refused. */
class PdfImporter : public Importer
{
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QStringList suffixes() const override;
    [[nodiscard]] QStringList mediaTypes() const override;
    [[nodiscard]] Result<QList<Article>> read(const FileBytes &file, const RunContext &context) const override;
};

} // namespace Counterpoint
