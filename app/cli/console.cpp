// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console.h"

#include "linereader.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cerrno>
#include <cstdio>
#include <unistd.h>

namespace Counterpoint::Console
{

namespace
{

/** The first thing that went wrong with standard output, as errno; 0 when nothing did. */
int &outputError()
{
    static int error = 0;
    return error;
}

void note(bool isWritten)
{
    if (!isWritten && outputError() == 0)
        outputError() = errno != 0 ? errno : EIO;
}

void put(const QByteArray &bytes)
{
    errno = 0;
    note(std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stdout)
         == static_cast<size_t>(bytes.size()));
}

void flush()
{
    errno = 0;
    note(std::fflush(stdout) == 0);
}

bool isUnsafe(QChar c)
{
    const auto category = c.category();
    const bool turnsDirection = (c >= u'\u202a' && c <= u'\u202e') || (c >= u'\u2066' && c <= u'\u2069');
    return category == QChar::Other_Control || category == QChar::Separator_Line
        || category == QChar::Separator_Paragraph || turnsDirection;
}

QString escapedCharacter(QChar c)
{
    if (c == u'\n')
        return QStringLiteral("\\n");
    if (c == u'\t')
        return QStringLiteral("\\t");
    const ushort code = c.unicode();
    return code < 0x100 ? QStringLiteral("\\x%1").arg(code, 2, 16, QLatin1Char('0'))
                        : QStringLiteral("\\u%1").arg(code, 4, 16, QLatin1Char('0'));
}

} // namespace

void print(const QString &text)
{
    put(text.toUtf8());
    flush();
}

QString printable(const QString &text)
{
    QString safe;
    safe.reserve(text.size());
    for (const QChar c : text) {
        if (isUnsafe(c))
            safe += escapedCharacter(c);
        else
            safe += c;
    }
    return safe;
}

void complain(const QString &message)
{
    const QByteArray bytes = printable(message).toUtf8();
    std::fprintf(stderr, "counterpoint-cli: %s\n", bytes.constData());
}

int finish(int status)
{
    flush();
    if (outputError() == 0)
        return status;
    complain(QStringLiteral("standard output cannot be written: %1").arg(qt_error_string(outputError())));
    return status == AllWell ? int(SomeFailed) : status;
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
    const QCommandLineOption verbose(QStringLiteral("verbose"), // heeded before any command runs
                                     QStringLiteral("Say on standard error what is being done."));
    parser.addOptions({help, verbose});
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

int answerLines(const std::function<QJsonObject(const QJsonObject &)> &answer)
{
    LineReader input;
    QByteArray line;
    for (qint64 number = 1; outputError() == 0 && input.next(line); ++number) {
        if (!line.trimmed().isEmpty()) {
            QJsonParseError error;
            const QJsonDocument document = QJsonDocument::fromJson(line, &error);
            const QString problem
                = error.error == QJsonParseError::NoError ? QStringLiteral("not a JSON object") : error.errorString();
            const QJsonObject reply = document.isObject()
                ? answer(document.object())
                : QJsonObject{{QStringLiteral("line"), number}, {QStringLiteral("error"), problem}};
            put(QJsonDocument(reply).toJson(QJsonDocument::Compact) + '\n');
        }
        if (!input.isInputWaiting())
            flush();
    }
    if (input.error() == 0)
        return AllWell;
    complain(QStringLiteral("standard input cannot be read: %1").arg(qt_error_string(input.error())));
    return SomeFailed;
}

} // namespace Counterpoint::Console
