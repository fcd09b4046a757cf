// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logfile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QMutex>
#include <QStandardPaths>

#include <cstdio>

namespace Counterpoint
{

namespace
{

constexpr qint64 kMostBytes = 1 << 20;
constexpr int kOldFiles = 2;

struct Log {
    QMutex mutex;
    QFile file;
    bool isVerbose = false;
};

Log &theLog()
{
    static Log log;
    return log;
}

void rotate(const QString &path)
{
    if (QFile(path).size() < kMostBytes)
        return;
    QFile::remove(path + u'.' + QString::number(kOldFiles));
    for (int i = kOldFiles - 1; i >= 1; --i)
        QFile::rename(path + u'.' + QString::number(i), path + u'.' + QString::number(i + 1));
    QFile::rename(path, path + QStringLiteral(".1"));
}

void writeMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    Log &log = theLog();
    const QByteArray line = qFormatLogMessage(type, context, message).toUtf8() + '\n';
    const QMutexLocker locker(&log.mutex);
    if (log.isVerbose || type == QtWarningMsg || type == QtCriticalMsg || type == QtFatalMsg)
        std::fputs(line.constData(), stderr);
    if (!log.file.isOpen())
        return;
    log.file.write(line);
    log.file.flush();
    if (log.file.size() < kMostBytes)
        return;
    const QString path = log.file.fileName();
    log.file.close();
    rotate(path);
    log.file.setFileName(path);
    if (!log.file.open(QIODevice::WriteOnly | QIODevice::Append))
        std::fputs("The log file cannot be opened again.\n", stderr);
}

} // namespace

void startLogging(bool isVerbose, const QString &program)
{
    Log &log = theLog();
    log.isVerbose = isVerbose;
    const QString folder
        = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/log");
    const QString path = folder + QLatin1Char('/') + program + QStringLiteral(".log");
    qSetMessagePattern(
        QStringLiteral("%{time yyyy-MM-ddTHH:mm:ss.zzz} %{type} %{if-category}%{category}: %{endif}%{message}"));
    if (!isVerbose)
        QLoggingCategory::setFilterRules(QStringLiteral("counterpoint.*.debug=false"));
    if (QDir().mkpath(folder)) {
        rotate(path);
        log.file.setFileName(path);
        if (!log.file.open(QIODevice::WriteOnly | QIODevice::Append))
            std::fputs("No log file can be written; going on without.\n", stderr);
    }
    qInstallMessageHandler(writeMessage);
}

QString logFilePath()
{
    return theLog().file.fileName();
}

} // namespace Counterpoint
