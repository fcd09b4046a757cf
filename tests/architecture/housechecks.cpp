// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "housechecks.h"

#include "housetable.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace Counterpoint
{

namespace
{

constexpr qsizetype longestSource = 600;
constexpr qsizetype longestMainWindow = 400;
constexpr qsizetype longestFunction = 80;
constexpr qsizetype medianSource = 150;
constexpr qsizetype ninetiethFunction = 35;

QString complaint(const SourceFile &file, qsizetype line, const QString &text)
{
    return QStringLiteral("%1:%2: %3").arg(file.path).arg(line + 1).arg(text);
}

QString withoutComment(const QString &line)
{
    const qsizetype start = line.indexOf(QLatin1String("//"));
    return start < 0 ? line : line.left(start);
}

// The Qt module that has a header, as "QtGui"; empty for a header of something else.
QString qtModule(const QString &include, const QString &qtHeaders)
{
    if (include.startsWith(QLatin1String("Qt")) && include.contains(QLatin1Char('/')))
        return include.section(QLatin1Char('/'), 0, 0);
    for (const char *module : {"QtCore", "QtConcurrent", "QtGui", "QtWidgets", "QtSql", "QtSvg", "QtNetwork", "QtTest",
                               "QtXml", "QtPdf", "QtDBus", "QtPrintSupport", "QtSvgWidgets"}) {
        const QString name = QString::fromLatin1(module);
        if (QFileInfo::exists(qtHeaders + QLatin1Char('/') + name + QLatin1Char('/') + include))
            return name;
    }
    return include.startsWith(QLatin1Char('Q')) ? QStringLiteral("unknown") : QString();
}

QString ownHeaderProblem(const SourceFile &file, const QString &include)
{
    if (include.contains(QLatin1String("..")))
        return QStringLiteral("leaves its folder");
    return roomOfInclude(include).isEmpty()
        ? QString()
        : QStringLiteral("of another folder is written with <> from its parent: ") + roomOfFile(file.path);
}

QString includeProblem(const RoomRule &rule, const QString &include, const QString &qtHeaders)
{
    const QString room = roomOfInclude(include);
    if (!room.isEmpty()) {
        return room == rule.room || rule.rooms.contains(room) ? QString()
                                                              : QStringLiteral("may not include the room ") + room;
    }
    const QString module = qtModule(include, qtHeaders);
    if (!module.isEmpty())
        return rule.modules.contains(module) ? QString() : QStringLiteral("may not use ") + module;
    const QString first = include.section(QLatin1Char('/'), 0, 0);
    static const QSet<QString> guarded{QStringLiteral("unicode"),      QStringLiteral("libstemmer"),
                                       QStringLiteral("libstemmer.h"), QStringLiteral("cld2"),
                                       QStringLiteral("gumbo.h"),      QStringLiteral("rapidfuzz"),
                                       QStringLiteral("sqlite3.h"),    QStringLiteral("KSyntaxHighlighting"),
                                       QStringLiteral("KZip"),         QStringLiteral("KCompressionDevice"),
                                       QStringLiteral("KMime"),        QStringLiteral("Syndication")};
    return guarded.contains(first) && !rule.libraries.contains(first) ? QStringLiteral("may not use ") + first
                                                                      : QString();
}

struct Function {
    const SourceFile *file;
    qsizetype line;
    qsizetype length;
};

// Functions stand at the left margin and their braces too: clang-format keeps them there.
QList<Function> functionsOf(const SourceFile &file)
{
    QList<Function> found;
    qsizetype start = -1;
    for (qsizetype i = 0; i < file.lines.size(); ++i) {
        const QString &line = file.lines.at(i);
        if (line == QLatin1String("{")) {
            start = i;
        } else if (line.startsWith(QLatin1Char('}'))) {
            if (line == QLatin1String("}") && start >= 0)
                found.append({&file, start, i - start + 1});
            start = -1;
        }
    }
    return found;
}

qsizetype percentile(QList<qsizetype> values, int percent)
{
    if (values.isEmpty())
        return 0;
    std::ranges::sort(values);
    return values.at((values.size() - 1) * percent / 100);
}

} // namespace

QList<SourceFile> readTree(const QString &root, const QStringList &folders, const QStringList &suffixes)
{
    QList<SourceFile> files;
    for (const QString &folder : folders) {
        QDirIterator entries(root + QLatin1Char('/') + folder, QDir::Files, QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            QFile file(entries.next());
            const bool isWanted = std::ranges::any_of(
                suffixes, [&file](const QString &suffix) { return file.fileName().endsWith(suffix); });
            if (isWanted && file.open(QIODevice::ReadOnly)) {
                files.append(
                    {file.fileName().mid(root.size() + 1), QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))});
            }
        }
    }
    std::ranges::sort(files, {}, &SourceFile::path);
    return files;
}

QStringList includeComplaints(const QList<SourceFile> &files, const QString &qtHeaders)
{
    static const QRegularExpression include(QStringLiteral(R"(^\s*#\s*include\s*([<"])([^>"]+)[>"])"));
    QStringList complaints;
    for (const SourceFile &file : files) {
        const QString room = roomOfFile(file.path);
        const RoomRule *rule = ruleOf(room);
        if (!rule) {
            complaints.append(complaint(file, 0, QStringLiteral("the house has no room ") + room));
            continue;
        }
        for (qsizetype i = 0; i < file.lines.size(); ++i) {
            const auto match = include.match(file.lines.at(i));
            if (!match.hasMatch())
                continue;
            const QString header = match.captured(2);
            const QString problem = match.captured(1) == QLatin1String("\"") ? ownHeaderProblem(file, header)
                                                                             : includeProblem(*rule, header, qtHeaders);
            if (!problem.isEmpty())
                complaints.append(complaint(file, i, QStringLiteral("<%1> %2").arg(header, problem)));
        }
    }
    return complaints;
}

QStringList banComplaints(const QList<SourceFile> &files)
{
    QStringList complaints;
    for (const Ban &ban : bans()) {
        const QRegularExpression pattern(ban.pattern);
        for (const SourceFile &file : files) {
            if (!ban.rooms.contains(roomOfFile(file.path)) || ban.exceptions.contains(file.path))
                continue;
            for (qsizetype i = 0; i < file.lines.size(); ++i) {
                if (pattern.match(withoutComment(file.lines.at(i))).hasMatch())
                    complaints.append(complaint(file, i, ban.reason));
            }
        }
    }
    return complaints;
}

QStringList licenceComplaints(const QList<SourceFile> &files)
{
    QStringList complaints;
    for (const SourceFile &file : files) {
        const QString head = file.lines.mid(0, 10).join(QLatin1Char('\n'));
        if (!head.contains(QLatin1String("SPDX-FileCopyrightText: ")))
            complaints.append(complaint(file, 0, QStringLiteral("no SPDX-FileCopyrightText")));
        const bool isData = file.path.startsWith(QLatin1String("resources/lexicon/"));
        const QLatin1String licence(isData ? "SPDX-License-Identifier: " : "SPDX-License-Identifier: GPL-3.0-or-later");
        if (!head.contains(licence))
            complaints.append(complaint(file, 0, QStringLiteral("no SPDX-License-Identifier")));
    }
    return complaints;
}

QStringList sizeComplaints(const QList<SourceFile> &files)
{
    QStringList complaints;
    QList<qsizetype> sources;
    QList<qsizetype> functions;
    qsizetype mainWindow = 0; // the class, in however many files
    for (const SourceFile &file : files) {
        const qsizetype lines = file.lines.size() - 1;
        if (lines > longestSource)
            complaints.append(complaint(file, 0, QStringLiteral("%1 lines").arg(lines)));
        static const QRegularExpression ofMainWindow(QStringLiteral("/mainwindow[a-z]*\\.cpp$"));
        const bool isOfMainWindow = file.path.contains(ofMainWindow);
        mainWindow += isOfMainWindow ? lines : 0;
        if (isOfMainWindow && mainWindow > longestMainWindow)
            complaints.append(complaint(file, 0, QStringLiteral("MainWindow has %1 lines").arg(mainWindow)));
        if (file.path.endsWith(QLatin1String(".cpp")))
            sources.append(lines);
        for (const Function &function : functionsOf(file)) {
            functions.append(function.length);
            if (function.length > longestFunction)
                complaints.append(
                    complaint(file, function.line, QStringLiteral("a function of %1 lines").arg(function.length)));
        }
    }
    if (percentile(sources, 50) > medianSource)
        complaints.append(QStringLiteral("the median of sources is %1 lines").arg(percentile(sources, 50)));
    if (percentile(functions, 90) > ninetiethFunction)
        complaints.append(
            QStringLiteral("the 90th percentile of functions is %1 lines").arg(percentile(functions, 90)));
    return complaints;
}

} // namespace Counterpoint
