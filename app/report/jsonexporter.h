// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <report/exporter.h>

namespace Counterpoint
{

/** The comparison format, version 1: one JSON object, streamed member by member so that memory does not grow with it.
 */
class JsonExporter : public Exporter
{
public:
    [[nodiscard]] QString format() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString suffix() const override;
    [[nodiscard]] Result<void> write(const Snapshot &snapshot, QIODevice &device) const override;
};

} // namespace Counterpoint
