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

/** The name with no sign that a file system minds, and not hidden; @p other stands before one that is none. */
QString fileName(const QString &wanted, const QString &other)
{
    QString name = wanted.left(60);
    for (QChar &c : name) {
        if (!c.isLetterOrNumber() && c != QLatin1Char(' ') && c != QLatin1Char('.'))
            c = QLatin1Char('_');
    }
    if (name.isEmpty() || name.startsWith(QLatin1Char('.')))
        name.prepend(other);
    return name;
}

} // namespace

QString storesFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/stores");
}

QString storePlace(const QString &folder)
{
    const QString name = fileName(QFileInfo(realPath(folder)).fileName(), QStringLiteral("folder"));
    return QStringLiteral("%1/%2-%3.counterpoint").arg(storesFolder(), name, hashOf(folder));
}

QString newStorePlace(const QString &name)
{
    const QString start = storesFolder() + u'/' + fileName(name, QStringLiteral("comparison"));
    QString place = start + QStringLiteral(".counterpoint");
    for (int number = 2; QFileInfo::exists(place); ++number)
        place = QStringLiteral("%1 (%2).counterpoint").arg(start).arg(number);
    return place;
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
