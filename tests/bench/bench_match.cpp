// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * Times the matching stage on a corpus with known pairs and prints precision and recall by kind of pair:
 *
 *   bench_match CORPUS [PAIRS.tsv]
 *
 * CORPUS holds lines/NNNNN.txt (one sentence a line), truth.tsv (article, sentence, article, sentence, kind: v
 * verbatim, n near, c near with a changed fact, p paraphrase) and stock.tsv (stock sentences; their pairs count neither
 * way).
 */

#include <compare/stages.h>
#include <workspace/allcores.h>

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QMap>
#include <QSet>

#include <array>

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

void printQuality(const QList<Match> &matches, const Truth &truth)
{
    QMap<char, int> hits;
    int right = 0;
    int wrong = 0;
    int stock = 0;
    for (const Match &match : matches) {
        const Pair pair{match.a.article, match.a.sentence, match.b.article, match.b.sentence};
        const auto found = truth.kinds.constFind(pair);
        if (match.a.article == match.b.article)
            continue;
        if (found != truth.kinds.constEnd()) {
            ++hits[*found];
            ++right;
        } else if (truth.stock.contains({pair[0], pair[1]}) && truth.stock.contains({pair[2], pair[3]})) {
            ++stock;
        } else {
            ++wrong;
        }
    }
    qInfo("precision %.4f, stock pairs listed %d", right / std::max(1.0, double(right + wrong)), stock);
    for (auto total = truth.totals.cbegin(); total != truth.totals.cend(); ++total)
        qInfo("recall %c %.4f (%d of %d)", total.key(), hits.value(total.key()) / double(*total),
              hits.value(total.key()), *total);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2)
        qFatal("usage: bench_match CORPUS");
    const QString corpus = arguments.at(1);
    Comparison comparison;
    const QDir lines(corpus + QStringLiteral("/lines"));
    for (const QString &name : lines.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name))
        comparison.articles.append(articleOf(lines.filePath(name)));

    QElapsedTimer timer;
    timer.start();
    if (const Result<void> result = findMatches(comparison, onAllCores({})); !result)
        qFatal("%s", qPrintable(result.error().toString()));
    const double seconds = double(timer.elapsed()) / 1000;
    qInfo("%lld articles: matching %.2f s, %lld matches, %lld groups, peak %.0f MB",
          qlonglong(comparison.articles.size()), seconds, qlonglong(comparison.matches.size()),
          qlonglong(comparison.groups.size()), peakMegabytes());
    printQuality(comparison.matches, readTruth(corpus));
    return 0;
}
