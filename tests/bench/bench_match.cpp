// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * Times the matching stage on a corpus with known pairs and prints precision and recall by kind of pair:
 *
 *   bench_match [--once] [--tfidf SCRIPT] CORPUS
 *
 * CORPUS holds lines/NNNNN.txt (one sentence a line), truth.tsv (article, sentence, article, sentence, kind: v
 * verbatim, n near, c near with a changed fact, p paraphrase) and stock.tsv (stock sentences; their pairs count neither
 * way). Also: how long it takes until a run is stopped (not with --once, for a profiler). With --tfidf
 * the peer, SCRIPT CORPUS THRESHOLD OUT, is run with python3 right before and after, and the ratio is shown.
 */

#include <compare/stages.h>
#include <workspace/allcores.h>

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>

#include <array>
#include <chrono>
#include <ctime>
#include <thread>

using namespace Counterpoint;

namespace
{

using Pair = std::array<int, 4>;

QList<QByteArrayList> rowsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    QList<QByteArrayList> rows;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (!line.isEmpty())
            rows.append(line.split('\t'));
    }
    return rows;
}

Article articleOf(const QString &path)
{
    Article article;
    article.file = path;
    for (const QByteArrayList &row : rowsOf(path)) {
        const qsizetype start = article.text.size();
        article.text += QString::fromUtf8(row.join('\t')) + u'\n';
        const Span span{start, article.text.size() - 1};
        article.sentences.append({span, Zone::Body, int(article.paragraphs.size())});
        article.paragraphs.append(span);
    }
    article.text.squeeze(); // what is measured is not the room in which it was read
    article.sentences.squeeze();
    article.paragraphs.squeeze();
    return article;
}

/** Peak resident memory in MB, as the kernel counts it; 0 where it does not say. */
double peakMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

struct Truth {
    QMap<Pair, char> kinds;
    QMap<char, int> totals;
    QSet<std::pair<int, int>> stock;
};

Truth readTruth(const QString &corpus)
{
    Truth truth;
    for (const QByteArrayList &row : rowsOf(corpus + QStringLiteral("/truth.tsv"))) {
        const char kind = row.at(4).trimmed().front();
        truth.kinds.insert({row.at(0).toInt(), row.at(1).toInt(), row.at(2).toInt(), row.at(3).toInt()}, kind);
        ++truth.totals[kind];
    }
    for (const QByteArrayList &row : rowsOf(corpus + QStringLiteral("/stock.tsv")))
        truth.stock.insert({row.at(0).toInt(), row.at(1).toInt()});
    return truth;
}

struct Quality {
    QMap<char, int> hits;
    int right = 0;
    int wrong = 0;
    QMap<MatchKind, int> stock; ///< Pairs of stock sentences that are listed as matches.
    int inside = 0; ///< Pairs of one article.
};

Quality qualityOf(const QList<Match> &matches, const Truth &truth)
{
    Quality quality;
    for (const Match &match : matches) {
        const Pair pair{match.a.article, match.a.sentence, match.b.article, match.b.sentence};
        const auto found = truth.kinds.constFind(pair);
        if (match.a.article == match.b.article) {
            ++quality.inside;
        } else if (found != truth.kinds.constEnd()) {
            ++quality.hits[*found];
            ++quality.right;
        } else if (truth.stock.contains({pair[0], pair[1]}) && truth.stock.contains({pair[2], pair[3]})) {
            ++quality.stock[match.kind];
        } else {
            ++quality.wrong;
        }
    }
    return quality;
}

void printQuality(const Comparison &comparison, const Truth &truth)
{
    const Quality quality = qualityOf(comparison.matches, truth);
    qInfo("precision %.4f (%d right, %d wrong), %d pairs inside one article",
          quality.right / std::max(1.0, double(quality.right + quality.wrong)), quality.right, quality.wrong,
          quality.inside);
    for (auto total = truth.totals.cbegin(); total != truth.totals.cend(); ++total)
        qInfo("recall %c %.4f (%d of %d)", total.key(), quality.hits.value(total.key()) / double(*total),
              quality.hits.value(total.key()), *total);
    qInfo("pairs of stock phrases listed: %d word for word, %d lightly edited, %d reworded, %d that share a point",
          quality.stock.value(MatchKind::Verbatim), quality.stock.value(MatchKind::Near),
          quality.stock.value(MatchKind::Paraphrase), quality.stock.value(MatchKind::Partial));
    qsizetype grouped = 0;
    qsizetype groups = 0;
    for (const MatchGroup &group : comparison.groups) {
        groups += group.isStock ? 1 : 0;
        grouped += group.isStock ? group.sentences.size() : 0;
    }
    const auto listed = double(comparison.matches.size() + comparison.groups.size());
    qInfo("%lld groups of stock phrases hold %lld sentences; listed items an article: %.1f", qlonglong(groups),
          qlonglong(grouped), listed / double(comparison.articles.size()));
}

/** Seconds of the peer's run; 0 when it cannot be run. */
double secondsOfPeer(const QString &script, const QString &corpus)
{
    const QTemporaryDir folder;
    QElapsedTimer timer;
    timer.start();
    const int status
        = QProcess::execute(QStringLiteral("python3"),
                            {script, corpus, QStringLiteral("0.4"), folder.filePath(QStringLiteral("pairs.tsv"))});
    return status == 0 ? double(timer.elapsed()) / 1000 : 0;
}

/** The longest of several runs from the wish to stop to the end, in milliseconds. */
qint64 millisecondsToStop(const Comparison &comparison, double seconds)
{
    constexpr int attempts = 8;
    qint64 longest = 0;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        Comparison copy = comparison;
        std::stop_source source;
        RunContext context;
        context.stop = source.get_token();
        QElapsedTimer timer;
        std::jthread stopper([&] {
            std::this_thread::sleep_for(std::chrono::duration<double>(seconds * (attempt + 0.5) / attempts));
            timer.start();
            source.request_stop();
        });
        const bool isWhole = findMatches(copy, onAllCores(context)).has_value();
        stopper.join();
        longest = std::max(longest, isWhole ? 0 : timer.elapsed());
    }
    return longest;
}

Comparison readCorpus(const QString &corpus)
{
    Comparison comparison;
    const QDir lines(corpus + QStringLiteral("/lines"));
    for (const QString &name : lines.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name))
        comparison.articles.append(articleOf(lines.filePath(name)));
    return comparison;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments().sliced(1);
    const bool isOnce = arguments.removeAll(QStringLiteral("--once")) > 0;
    QString peer;
    if (arguments.value(0) == QLatin1String("--tfidf")) {
        peer = arguments.value(1);
        arguments = arguments.sliced(std::min<qsizetype>(2, arguments.size()));
    }
    if (arguments.size() != 1)
        qFatal("usage: bench_match [--once] [--tfidf SCRIPT] CORPUS");
    const QString corpus = arguments.first();
    const double peerBefore = peer.isEmpty() ? 0 : secondsOfPeer(peer, corpus);
    Comparison comparison = readCorpus(corpus);

    QElapsedTimer timer;
    timer.start();
    const std::clock_t worked = std::clock();
    if (const Result<void> result = findMatches(comparison, onAllCores({})); !result)
        qFatal("%s", qPrintable(result.error().toString()));
    const double seconds = double(timer.elapsed()) / 1000;
    const double work = double(std::clock() - worked) / CLOCKS_PER_SEC; // tells more than the clock on a busy machine
    const auto count = comparison.articles.size();
    qInfo("%lld articles: matching %.2f s (all processors %.2f s), %lld matches, %lld groups, peak %.0f MB (%.0f kB an "
          "article)",
          qlonglong(count), seconds, work, qlonglong(comparison.matches.size()), qlonglong(comparison.groups.size()),
          peakMegabytes(), 1000 * peakMegabytes() / double(std::max<qsizetype>(1, count)));
    if (peerBefore > 0) {
        const double both = (peerBefore + secondsOfPeer(peer, corpus)) / 2;
        qInfo("TF-IDF %.2f s, start of Python and reading included: matching takes %.2f of it", both, seconds / both);
    }
    printQuality(comparison, readTruth(corpus));
    if (!isOnce)
        qInfo("stopped after at most %lld ms", qlonglong(millisecondsToStop(comparison, seconds)));
    return 0;
}
