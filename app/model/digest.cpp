// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "digest.h"

#include <QCryptographicHash>

namespace Counterpoint
{

QByteArray digestOf(QByteArrayView bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QByteArray digestOf(const QStringList &texts)
{
    constexpr char separator = '\x1f'; // cannot stand in a text
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &text : texts) {
        hash.addData(text.toUtf8());
        hash.addData(QByteArrayView(&separator, 1));
    }
    return hash.result().toHex();
}

} // namespace Counterpoint
