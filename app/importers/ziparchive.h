// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "container.h"

namespace Counterpoint
{

/** A .zip file (PKWARE APPNOTE), read with KArchive. Links and encrypted files inside are refused. */
class ZipArchive : public Container
{
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QStringList suffixes() const override;
    [[nodiscard]] QStringList mediaTypes() const override;
    [[nodiscard]] Result<void> open(const FileBytes &file, UnpackAllowance &allowance, const RunContext &context,
                                    const Visitor &visit, const Refused &refuse) const override;
};

} // namespace Counterpoint
