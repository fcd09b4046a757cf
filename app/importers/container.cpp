// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "container.h"

#include <importers/importerregistry.h>

#include <QIODevice>

#include <algorithm>

namespace Counterpoint
{

Result<void> UnpackAllowance::takeFile()
{
    if (m_filesLeft == 0)
        return failure(ErrorCode::TooLarge,
                       QStringLiteral("The archive holds more than %1 files; the rest is not read.").arg(kMostFiles));
    --m_filesLeft;
    return {};
}

Result<QByteArray> UnpackAllowance::readAll(QIODevice &device, qint64 packed)
{
    const qint64 byRatio = std::max(kFreeBytes, packed * kLargestRatio);
    const qint64 most = std::min({kLargestFile, m_bytesLeft, byRatio});
    QByteArray bytes;
    while (bytes.size() <= most && !device.atEnd()) {
        const QByteArray piece = device.read(std::min<qint64>(kFreeBytes, most + 1 - bytes.size()));
        if (piece.isEmpty())
            break;
        bytes += piece;
    }
    if (bytes.size() > most) {
        m_bytesLeft -= std::min(m_bytesLeft, most);
        if (most == kLargestFile)
            return failure(ErrorCode::TooLarge, tooLargeText());
        return failure(ErrorCode::TooLarge, QStringLiteral("It unpacks to suspiciously much and is not read."));
    }
    m_bytesLeft -= bytes.size();
    return bytes;
}

} // namespace Counterpoint
