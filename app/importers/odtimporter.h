// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importer.h"

namespace Counterpoint
{

/** OpenDocument texts (ISO/IEC 26300): the body without deleted text, notes, comments and indexes. */
class OdtImporter : public Importer
{
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QStringList suffixes() const override;
    [[nodiscard]] QStringList mediaTypes() const override;
    [[nodiscard]] Result<QList<Article>> read(const FileBytes &file, const RunContext &context) const override;
};

} // namespace Counterpoint
