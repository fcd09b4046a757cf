// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * Times reading a folder, keeping it in a store, and finding the facts of its sentences:
 *
 *   bench_import FOLDER
 *
 * Prints articles a second (wall time, all cores) for reading alone, for reading and storing, and with facts, and the
 * peak of the memory. Where recollindex is installed it indexes the same folder in the same run, and the ratio is
 * shown.
 */

#include <facts/factregistry.h>
#include <store/store.h>
#include <workspace/folderreading.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtConcurrentMap>

using namespace Counterpoint;

namespace
{

/** Peak resident memory in MB, as the kernel counts it; 0 where it does not say. */
double peakMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

void print(const char *stage, qsizetype articles, double seconds)
{
    std::printf("%-28s %8.2f s  %8.0f articles/s\n", stage, seconds, double(articles) / seconds);
}

double secondsToStore(const QList<Article> &articles, const QString &path)
{
    QElapsedTimer timer;
    timer.start();
    Comparison comparison;
    comparison.articles = articles;
    Analysis analysis;
    analysis.read = articles;
    analysis.comparison = std::make_shared<const Comparison>(std::move(comparison));
    const auto store = Store::open(path, StoreMode::OpenOrCreate, [] { return QDateTime::currentDateTimeUtc(); });
    if (!store)
        qFatal("%s", qPrintable(store.error().toString()));
    if (const auto saved = (*store)->save(analysis); !saved)
        qFatal("%s", qPrintable(saved.error().toString()));
    return double(timer.nsecsElapsed()) / 1e9;
}

double secondsForFacts(QList<Article> &articles)
{
    QElapsedTimer timer;
    timer.start();
    QtConcurrent::blockingMap(articles, [](Article &article) { article.facts = extractFacts(article); });
    return double(timer.nsecsElapsed()) / 1e9;
}

/** What each kind of fact takes of one core, on the first articles. */
void printKinds(const QList<Article> &articles)
{
    constexpr qsizetype most = 500;
    QList<Article> some = articles.first(std::min(most, articles.size()));
    for (Article &article : some)
        article.facts = {};
    for (const FactKind &kind : factKinds()) {
        QElapsedTimer timer;
        timer.start();
        for (Article &article : some)
            kind.extract(TokenizedArticle(article), article.facts, {});
        std::printf("  %-26s %8.3f ms an article\n", kind.name,
                    double(timer.nsecsElapsed()) / 1e6 / double(some.size()));
    }
}

/** 0 when it is not installed. */
double secondsOfRecoll(const QString &folder, const QString &settings)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("recollindex"));
    if (program.isEmpty())
        return 0;
    QFile file(settings + QStringLiteral("/recoll.conf"));
    if (!file.open(QIODevice::WriteOnly))
        return 0;
    file.write("topdirs = " + QFile::encodeName(folder) + '\n');
    file.close();
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    QElapsedTimer timer;
    timer.start();
    process.start(program, {QStringLiteral("-c"), settings, QStringLiteral("-z")});
    constexpr int longest = 3600 * 1000;
    const bool isDone = process.waitForFinished(longest) && process.exitCode() == 0;
    return isDone ? double(timer.nsecsElapsed()) / 1e9 : 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 2) {
        std::fprintf(stderr, "bench_import FOLDER\n");
        return 2;
    }
    const QTemporaryDir scratch;
    PipelineRequest request;
    request.folders = {arguments.at(1)};
    QElapsedTimer timer;
    timer.start();
    auto read = readFolders(request, {});
    if (!read)
        qFatal("%s", qPrintable(read.error().toString()));
    const double reading = double(timer.nsecsElapsed()) / 1e9;
    QList<Article> &articles = read->articles;
    const qsizetype count = std::max<qsizetype>(1, articles.size());
    print("reading", count, reading);
    const double storing = secondsToStore(articles, scratch.filePath(QStringLiteral("bare.counterpoint")));
    print("reading and storing", count, reading + storing);
    const double facts = secondsForFacts(articles);
    const double storingFacts = secondsToStore(articles, scratch.filePath(QStringLiteral("facts.counterpoint")));
    print("with facts", count, reading + facts + storingFacts);
    printKinds(articles);
    const double peak = peakMegabytes();
    std::printf("%-28s %8.0f MB   %7.1f kB an article\n", "peak memory", peak, peak * 1024 / double(count));
    if (const double other = secondsOfRecoll(arguments.at(1), scratch.path()); other > 0) {
        print("recollindex", count, other);
        std::printf("%-28s %8.2f\n", "ratio to reading and storing", other / (reading + storing));
    }
    return 0;
}
