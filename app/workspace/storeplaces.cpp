// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storeplaces.h"

#include <model/digest.h>

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace Counterpoint
{

namespace
{

QString realPath(const QString &folder)
{
    const QFileInfo info(folder);
    return info.exists() ? info.canonicalFilePath() : QDir::cleanPath(info.absoluteFilePath());
}

QString hashOf(const QString &folder)
{
    return QString::fromLatin1(digestOf(realPath(folder).toUtf8()).first(12));
}

QString settingsKey(const QString &folder)
{
    return QStringLiteral("stores/") + hashOf(folder);
}

} // namespace

QString storesFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/stores");
}

QString storePlace(const QString &folder)
{
    QString name = QFileInfo(realPath(folder)).fileName().left(60);
    for (QChar &c : name)
        if (!c.isLetterOrNumber() && c != QLatin1Char(' ') && c != QLatin1Char('.'))
            c = QLatin1Char('_');
    if (name.isEmpty() || name.startsWith(QLatin1Char('.')))
        name.prepend(QStringLiteral("folder"));
    return QStringLiteral("%1/%2-%3.counterpoint").arg(storesFolder(), name, hashOf(folder));
}

QString rememberedStorePlace(const QString &folder)
{
    const QString remembered = QSettings().value(settingsKey(folder)).toString();
    return !remembered.isEmpty() && QFileInfo::exists(remembered) ? remembered : storePlace(folder);
}

void rememberStorePlace(const QString &folder, const QString &storePath)
{
    QSettings().setValue(settingsKey(folder), storePath);
}

} // namespace Counterpoint
