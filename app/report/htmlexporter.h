// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <report/exporter.h>

namespace Counterpoint
{

/**
 * The report as one self-contained HTML file: no script, no link to anything outside, every text of an article escaped.
 * The same snapshot gives the same bytes.
 */
class HtmlExporter : public Exporter
{
public:
    [[nodiscard]] QString format() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString suffix() const override;
    [[nodiscard]] Result<void> write(const Snapshot &snapshot, QIODevice &device) const override;
};

} // namespace Counterpoint
