// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <model/error.h>
#include <model/snapshot.h>

#include <QIODevice>
#include <QString>

namespace Counterpoint
{

/** Writes a snapshot in one format. Stateless; any thread. Everything from articles is escaped. */
class Exporter
{
public:
    virtual ~Exporter() = default;
    /** Key used on the command line, as "html". */
    [[nodiscard]] virtual QString format() const = 0;
    /** Name for the export dialog, as "Report (HTML)". */
    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual QString suffix() const = 0;
    /** Writes all of it, streaming; NotWritable or DiskFull when the device fails. */
    [[nodiscard]] virtual Result<void> write(const Snapshot &snapshot, QIODevice &device) const = 0;
};

} // namespace Counterpoint
