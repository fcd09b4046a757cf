// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gzipfile.h"

#include <KCompressionDevice>

#include <QBuffer>
#include <QFileInfo>

namespace Counterpoint
{

QString GzipFile::name() const
{
    return QStringLiteral("Packed file");
}

QStringList GzipFile::suffixes() const
{
    return {QStringLiteral("gz")};
}

QStringList GzipFile::mediaTypes() const
{
    return {QStringLiteral("application/gzip")};
}

Result<void> GzipFile::open(const FileBytes &file, UnpackAllowance &allowance, const RunContext &context,
                            const Visitor &visit, const Refused &) const
{
    if (context.isCancelled())
        return stopped();
    QBuffer packed;
    packed.setData(file.bytes);
    KCompressionDevice device(&packed, false, KCompressionDevice::GZip);
    if (!device.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotReadable, QStringLiteral("It cannot be unpacked: it is damaged."), file.name());
    auto bytes = allowance.readAll(device, file.bytes.size());
    if (!bytes)
        return std::unexpected(bytes.error());
    if (device.error() != QFileDevice::NoError || (bytes->isEmpty() && file.bytes.size() > 32))
        return failure(ErrorCode::NotReadable, QStringLiteral("It cannot be unpacked: it is damaged."), file.name());
    visit({file.file, *std::move(bytes), file.partName(QFileInfo(file.name()).completeBaseName())});
    return {};
}

} // namespace Counterpoint
