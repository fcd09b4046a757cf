// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * Measures how articles are grouped into stories:
 *
 *   bench_stories CLUSTERS     CLUSTERS holds a folder a story. Each alone must stay one story; joined, the 10, 20, 50
 *                              first of them, of every second of them (on which the threshold was chosen) and of the
 *                              others, must fall into as many. Printed: B-cubed precision and recall, with the days of
 *                              publication and without.
 *   bench_stories --time DIR   Groups the articles of one folder; prints how long that took.
 */

#include <compare/stories.h>
#include <facts/factregistry.h>
#include <workspace/pipeline.h>

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>

#include <algorithm>

using namespace Counterpoint;

namespace
{

/** The articles of a folder with their facts, as the program reads them. */
QList<Article> read(const QString &folder)
{
    PipelineRequest request;
    request.folders = {QDir(folder).absolutePath()};
    const auto result = runPipeline(request, {});
    if (!result)
        qFatal("%s", qPrintable(result.error().toString()));
    return result->comparison->articles;
}

struct Labelled {
    QList<Article> articles;
    QList<int> labels;
};

Labelled joined(const QList<QList<Article>> &clusters, qsizetype count, bool isDated)
{
    Labelled all;
    for (qsizetype label = 0; label < std::min(count, clusters.size()); ++label) {
        for (Article article : clusters.at(label)) {
            if (!isDated)
                article.metadata.published = {};
            all.articles.append(std::move(article));
            all.labels.append(int(label));
        }
    }
    return all;
}

/** Of each article: how much of its story is its cluster, and how much of its cluster is its story. */
void printQuality(const QString &name, const Labelled &all)
{
    const QList<Story> stories = findStories(all.articles, {}, {}).value();
    double precision = 0;
    double recall = 0;
    for (const Story &story : stories) {
        for (const int article : story.articles) {
            const int label = all.labels.at(article);
            const auto common = double(
                std::ranges::count_if(story.articles, [&](int other) { return all.labels.at(other) == label; }));
            precision += common / double(story.articles.size());
            recall += common / double(all.labels.count(label));
        }
    }
    const auto count = double(all.articles.size());
    qInfo("%-32s %4lld articles, %3d clusters: %3lld stories, B-cubed P %.3f R %.3f", qPrintable(name),
          qlonglong(all.articles.size()), all.labels.isEmpty() ? 0 : all.labels.last() + 1, qlonglong(stories.size()),
          precision / count, recall / count);
}

void measure(const QString &folder)
{
    QList<QList<Article>> chosenOn;
    QList<QList<Article>> others;
    const QDir dir(folder);
    int split = 0;
    for (const QString &name : dir.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QList<Article> articles = read(dir.filePath(name));
        const qsizetype stories = findStories(articles, {}, {}).value().size();
        if (stories != 1) {
            ++split;
            qInfo("%s alone falls into %lld", qPrintable(name), qlonglong(stories));
        }
        (chosenOn.size() <= others.size() ? chosenOn : others).append(articles);
    }
    qInfo("%lld clusters alone: %d fall apart", qlonglong(chosenOn.size() + others.size()), split);
    for (const bool isDated : {true, false}) {
        const QString days = isDated ? QStringLiteral("dated, ") : QStringLiteral("undated, ");
        for (const int count : {10, 20, 25}) {
            printQuality(days + QStringLiteral("chosen on"), joined(chosenOn, count, isDated));
            printQuality(days + QStringLiteral("held out"), joined(others, count, isDated));
        }
        printQuality(days + QStringLiteral("all"), joined(chosenOn + others, 50, isDated));
    }
}

void time(const QString &folder)
{
    const QList<Article> articles = read(folder);
    QElapsedTimer timer;
    timer.start();
    const QList<Story> stories = findStories(articles, {}, {}).value();
    qInfo("%lld articles: %lld stories in %.2f s, the largest of %lld", qlonglong(articles.size()),
          qlonglong(stories.size()), double(timer.elapsed()) / 1000,
          qlonglong(stories.isEmpty() ? 0 : stories.first().articles.size()));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == QStringLiteral("--time"))
        time(arguments.at(2));
    else if (arguments.size() == 2)
        measure(arguments.at(1));
    else
        qFatal("usage: bench_stories CLUSTERS | --time FOLDER");
    return 0;
}
