// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporterregistry.h"

#include "htmlexporter.h"
#include "jsonexporter.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <cerrno>
#include <cstdio>

namespace Counterpoint
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("Exporter", text);
}

std::unexpected<Error> deviceFailure(const QFileDevice &device, const QString &path)
{
    const bool isFull = errno == ENOSPC || errno == EDQUOT || device.error() == QFileDevice::ResourceError;
    return failure(isFull ? ErrorCode::DiskFull : ErrorCode::NotWritable,
                   tr("cannot be written: %1").arg(device.errorString()), path);
}

Result<void> writeStraight(const Snapshot &snapshot, const Exporter &exporter, QFile &out, const QString &path)
{
    if (auto written = exporter.write(snapshot, out); !written)
        return written;
    if (!out.flush() || out.error() != QFileDevice::NoError)
        return deviceFailure(out, path);
    return {};
}

Result<void> exportToStandardOutput(const Snapshot &snapshot, const Exporter &exporter)
{
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly))
        return deviceFailure(out, QStringLiteral("-"));
    return writeStraight(snapshot, exporter, out, QStringLiteral("-"));
}

/** A device, a pipe or a socket: whoever named it reads from it, and it must stay what it is. */
Result<void> exportToDevice(const Snapshot &snapshot, const Exporter &exporter, const QString &path)
{
    QFile out(path);
    errno = 0;
    if (!out.open(QIODevice::WriteOnly))
        return deviceFailure(out, path);
    return writeStraight(snapshot, exporter, out, path);
}

bool isDevice(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() && !info.isFile() && !info.isDir();
}

} // namespace

const std::vector<std::unique_ptr<Exporter>> &exporters()
{
    static const auto list = [] {
        std::vector<std::unique_ptr<Exporter>> all;
        all.push_back(std::make_unique<HtmlExporter>());
        all.push_back(std::make_unique<JsonExporter>());
        return all;
    }();
    return list;
}

const Exporter *exporterFor(const QString &format)
{
    const auto found = std::ranges::find_if(exporters(), [&](const auto &one) { return one->format() == format; });
    return found == exporters().end() ? nullptr : found->get();
}

Result<void> exportTo(const Snapshot &snapshot, const Exporter &exporter, const QString &path)
{
    if (path == QLatin1String("-"))
        return exportToStandardOutput(snapshot, exporter);
    if (isDevice(path))
        return exportToDevice(snapshot, exporter, path);
    QSaveFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly))
        return deviceFailure(file, path);
    if (auto written = exporter.write(snapshot, file); !written)
        return written; // nothing is left: the file was never committed
    if (!file.commit())
        return deviceFailure(file, path);
    return {};
}

} // namespace Counterpoint
