// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <importers/importer.h>

namespace Counterpoint
{

/** What agencies send: NewsML-G2 (IPTC; one or more newsItem, also in a newsMessage) and NITF (IPTC). */
class NewsMlImporter final : public Importer
{
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QStringList suffixes() const override;
    [[nodiscard]] QStringList mediaTypes() const override;
    [[nodiscard]] bool recognises(QByteArrayView start) const override;
    [[nodiscard]] Result<QList<Article>> read(const FileBytes &file, const RunContext &context) const override;
};

} // namespace Counterpoint
