// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importer.h"

namespace Counterpoint
{

/**
 * Web pages that a browser saved as one file (MHTML, RFC 2557). Only the page itself is read. The date in the file's
 * head tells when the page was saved, and nothing of the article.
 */
class MhtImporter : public Importer
{
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QStringList suffixes() const override;
    [[nodiscard]] QStringList mediaTypes() const override;
    [[nodiscard]] Result<QList<Article>> read(const FileBytes &file, const RunContext &context) const override;
};

} // namespace Counterpoint
