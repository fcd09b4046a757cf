// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "housetable.h"

namespace Counterpoint
{

namespace
{

using Names = QSet<QString>;

Names names(const char *list)
{
    const QStringList parts = QString::fromLatin1(list).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return Names(parts.cbegin(), parts.cend());
}

RoomRule rule(const char *room, const char *rooms, const char *modules, const char *libraries = "")
{
    return {QString::fromLatin1(room), names(rooms), names(modules), names(libraries)};
}

QList<RoomRule> makeRules()
{
    const char *const window = "QtCore QtGui QtWidgets QtSvg";
    return {
        rule("model", "", "QtCore"),
        rule("text", "model", "QtCore", "unicode libstemmer libstemmer.h cld2"),
        rule("facts", "model text", "QtCore", "unicode"),
        rule("importers", "model text facts", "QtCore QtPdf QtXml",
             "gumbo.h KZip KCompressionDevice KMime Syndication"),
        rule("compare", "model text facts", "QtCore", "unicode rapidfuzz"),
        rule("timeline", "model", "QtCore"),
        rule("report", "model timeline", "QtCore QtGui"),
        rule("store", "model", "QtCore QtConcurrent QtSql", "sqlite3.h"),
        rule("workspace", "model text facts importers compare timeline report store", "QtCore QtConcurrent"),
        rule("cli", "model report workspace", "QtCore"),
        rule("program", "model workspace ui/common ui/shell", window),
        rule("ui/common", "model", window),
        rule("ui/models", "model", "QtCore"),
        rule("ui/reader", "model workspace ui/common ui/models", window, "KSyntaxHighlighting"),
        rule("ui/inspector", "model workspace ui/common ui/models", window),
        rule("ui/findings", "model workspace ui/common ui/models", window),
        rule("ui/timeline", "model timeline workspace ui/common ui/models", window),
        rule("ui/matrix", "model workspace ui/common ui/models", window),
        rule("ui/claims", "model workspace ui/common ui/models", window),
        rule("ui/search", "model workspace ui/common ui/models", window),
        rule("ui/reports", "model workspace ui/common ui/models", window),
        rule("ui/settings", "model workspace ui/common ui/models", window),
        rule("ui/metadata", "model workspace ui/common ui/models", window),
        rule("ui/shell",
             "model workspace ui/common ui/models ui/reader ui/timeline ui/findings ui/inspector ui/matrix ui/claims "
             "ui/search ui/reports "
             "ui/settings ui/metadata",
             window),
    };
}

Ban ban(const char *rooms, const char *pattern, const char *reason, const char *exceptions = "")
{
    return {names(rooms), QString::fromLatin1(pattern), QString::fromLatin1(reason), names(exceptions)};
}

QList<Ban> makeBans()
{
    const char *const engine = "model text facts importers compare timeline report";
    const char *const windows
        = "ui/common ui/models ui/reader ui/timeline ui/findings ui/inspector ui/matrix ui/claims ui/search ui/reports "
          "ui/settings ui/metadata ui/shell";
    return {
        ban(engine, R"(\bQ_OBJECT\b|#\s*include\s*<QObject>)",
            "the engine is made of values and functions, no QObject"),
        ban(engine, R"(\bQLocale\(\)|\bQLocale::system\b|\bsetlocale\s*\()",
            "the engine does not know the user's locale"),
        ban(engine,
            R"(\bcurrent(Date|Time|DateTime|DateTimeUtc)\s*\(|_clock::now\s*\(|\btime\s*\(\s*(nullptr|NULL|0)\s*\))",
            "the engine asks no clock: a time is handed to it"),
        ban(engine, R"(\bQSettings\b)", "settings belong to the workspace"),
        ban("model text facts importers compare timeline", R"(#\s*include\s*<Q(File|Dir|SaveFile|TemporaryFile)>)",
            "the engine gets bytes: it opens no files", "app/text/lexicon.cpp"),
        ban("model", R"(#\s*include\s*<(QFileInfo|QIODevice|QLoggingCategory|QDebug)>)", "the model is values only"),
        ban("model text facts importers compare timeline report cli",
            R"(#\s*include\s*<(QThread|QMutex|QReadWriteLock|QtConcurrent\w*|thread|mutex|shared_mutex)>)",
            "threads and their locks belong to the workspace; a library that is no friend of threads is locked where "
            "it is "
            "called",
            "app/text/lexicon.cpp app/importers/feedimporter.cpp app/importers/mailpart.cpp"),
        ban(windows, R"(#\s*include\s*<(QThread|QMutex|QReadWriteLock|QtConcurrent\w*|thread|mutex|shared_mutex)>)",
            "threads and their locks belong to the workspace"),
        ban("model text facts importers compare timeline report workspace cli program ui/models", R"(\bQSql[A-Z]\w*)",
            "only app/store speaks SQL"),
        ban(windows, R"(\bQSql[A-Z]\w*|#\s*include\s*<(QSaveFile|QTemporaryFile)>)",
            "the window reads and writes no files and no database"),
    };
}

} // namespace

const RoomRule *ruleOf(const QString &room)
{
    static const QList<RoomRule> rules = makeRules();
    const auto found = std::ranges::find(rules, room, &RoomRule::room);
    return found == rules.cend() ? nullptr : &*found;
}

const QList<Ban> &bans()
{
    static const QList<Ban> list = makeBans();
    return list;
}

QString roomOfFile(const QString &path)
{
    const QStringList parts = path.split(QLatin1Char('/'));
    if (parts.size() == 2 && parts.at(0) == QLatin1String("app"))
        return QStringLiteral("program");
    if (parts.size() < 3)
        return {};
    if (parts.at(0) == QLatin1String("app"))
        return parts.at(1);
    return parts.at(0) == QLatin1String("ui") ? QLatin1String("ui/") + parts.at(1) : QString();
}

QString roomOfInclude(const QString &include)
{
    const QStringList parts = include.split(QLatin1Char('/'));
    if (parts.size() < 2)
        return {};
    if (parts.at(0) == QLatin1String("ui"))
        return QLatin1String("ui/") + parts.at(1);
    return ruleOf(parts.at(0)) ? parts.at(0) : QString();
}

} // namespace Counterpoint
