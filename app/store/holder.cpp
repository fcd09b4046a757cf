// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "holder.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QSysInfo>

#include <array>

#include <pwd.h>
#include <unistd.h>

namespace Counterpoint
{

namespace
{

QString userName()
{
    std::array<char, 4096> buffer{};
    passwd entry{};
    passwd *found = nullptr;
    const int status = ::getpwuid_r(::getuid(), &entry, buffer.data(), buffer.size(), &found);
    return status == 0 && found ? QString::fromLocal8Bit(found->pw_name) : QString::number(::getuid());
}

QString programName()
{
    const QString name = QCoreApplication::applicationName();
    return name.isEmpty() ? QStringLiteral("counterpoint") : name;
}

} // namespace

QString Holder::notePath(const QString &storePath)
{
    return storePath + QStringLiteral(".lock");
}

void Holder::announce(const QString &storePath)
{
    QSaveFile file(notePath(storePath));
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write(QJsonDocument(QJsonObject{{QStringLiteral("program"), programName()},
                                         {QStringLiteral("process"), static_cast<qint64>(::getpid())},
                                         {QStringLiteral("user"), userName()},
                                         {QStringLiteral("host"), QSysInfo::machineHostName()}})
                   .toJson());
    file.commit();
}

void Holder::leave(const QString &storePath)
{
    QFile::remove(notePath(storePath));
}

QString Holder::describe(const QString &storePath)
{
    QFile file(notePath(storePath));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject note = QJsonDocument::fromJson(file.read(4096)).object();
    if (note.isEmpty())
        return {};
    return QCoreApplication::translate("Store", "%1, process %2 of %3 on %4")
        .arg(note.value(QLatin1StringView("program")).toString(),
             QString::number(note.value(QLatin1StringView("process")).toInteger()),
             note.value(QLatin1StringView("user")).toString(), note.value(QLatin1StringView("host")).toString());
}

} // namespace Counterpoint
