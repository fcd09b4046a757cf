// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samplefolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

namespace Counterpoint
{

namespace
{

QString sampleTr(const char *text)
{
    return QCoreApplication::translate("Counterpoint::SampleFolder", text);
}

Result<void> copyIfDifferent(const QString &from, const QString &to)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, sampleTr("A file of the sample is missing from the program."), from);
    const QByteArray bytes = source.readAll();
    QFile existing(to);
    if (existing.open(QIODevice::ReadOnly) && existing.readAll() == bytes)
        return {};
    QSaveFile target(to);
    if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size() || !target.commit())
        return failure(ErrorCode::NotWritable, target.errorString(), to);
    return {};
}

} // namespace

Result<QString> sampleFolder()
{
    const QDir bundled(QStringLiteral(":/counterpoint/sample"));
    const QStringList names = bundled.entryList(QDir::Files, QDir::Name);
    if (names.isEmpty())
        return failure(ErrorCode::NotFound, sampleTr("This build has no sample."));
    const QString base = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    QString folder = base + QStringLiteral("/sample");
    if (!QDir().mkpath(folder))
        return failure(ErrorCode::NotWritable, sampleTr("The folder for the sample cannot be made."), folder);
    for (const QString &name : names) {
        if (const auto copied = copyIfDifferent(bundled.filePath(name), folder + u'/' + name); !copied)
            return std::unexpected(copied.error());
    }
    return folder;
}

} // namespace Counterpoint
