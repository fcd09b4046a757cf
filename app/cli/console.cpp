// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <unistd.h>

namespace Counterpoint::Console
{

void print(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stdout);
    std::fflush(stdout);
}

void complain(const QString &message)
{
    const QByteArray bytes = message.toUtf8();
    std::fprintf(stderr, "counterpoint-cli: %s\n", bytes.constData());
}

std::function<void(const QString &, int, int)> progressLine()
{
    if (!isatty(STDERR_FILENO))
        return {};
    return [](const QString &stage, int done, int total) {
        const QString text = total > 0 ? QStringLiteral("%1 %2/%3").arg(stage).arg(done).arg(total) : stage;
        std::fprintf(stderr, "\r\033[K%s", text.toUtf8().constData());
        std::fflush(stderr);
    };
}

void clearProgressLine()
{
    if (isatty(STDERR_FILENO))
        std::fputs("\r\033[K", stderr);
}

std::optional<int> parse(QCommandLineParser &parser, const QString &command, const QStringList &arguments)
{
    const QCommandLineOption help(QStringList{QStringLiteral("h"), QStringLiteral("help")},
                                  QStringLiteral("This text."));
    parser.addOption(help);
    const QString program = QStringLiteral("counterpoint-cli ") + command;
    if (!parser.parse(QStringList{program} + arguments)) {
        complain(parser.errorText() + QStringLiteral("; see %1 --help").arg(program));
        return WrongUsage;
    }
    if (!parser.isSet(help))
        return std::nullopt;
    print(parser.helpText());
    return AllWell;
}

void answerLines(const std::function<QJsonObject(const QJsonObject &)> &answer)
{
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly))
        return;
    for (qint64 number = 1; !in.atEnd(); ++number) {
        const QByteArray line = in.readLine().trimmed();
        if (line.isEmpty())
            continue;
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(line, &error);
        QJsonObject reply;
        if (document.isObject())
            reply = answer(document.object());
        else
            reply = {
                {QStringLiteral("line"), number},
                {QStringLiteral("error"),
                 error.error == QJsonParseError::NoError ? QStringLiteral("not a JSON object") : error.errorString()}};
        const QByteArray bytes = QJsonDocument(reply).toJson(QJsonDocument::Compact) + '\n';
        std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stdout);
    }
    std::fflush(stdout);
}

} // namespace Counterpoint::Console
