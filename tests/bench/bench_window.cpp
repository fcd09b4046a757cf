// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * Drives the real window and prints how long the analyst waits:
 *
 *   bench_window PATH [COPIES]    PATH is a folder of articles or a store; with COPIES the articles of the folder are
 *                                 written again under other names until there are so many (each its own words changed).
 *
 * Printed in milliseconds, median and 95th percentile: until the window is shown, until the first article can be read,
 * until the comparison is there; from choosing a sentence until its counterparts are painted; a step of scrolling;
 * going to another article. Settings and stores are those of a folder of its own. Runs on any platform plugin,
 * offscreen
 * (-platform offscreen) as well.
 */

#include <ui/reader/articlepane.h>
#include <ui/reader/linkindex.h>
#include <ui/reader/readerview.h>
#include <ui/shell/appearance.h>
#include <ui/shell/filecommands.h>
#include <ui/shell/mainwindow.h>

#include <workspace/workspace.h>

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <functional>

using namespace Counterpoint;

namespace
{

constexpr qsizetype kSteps = 120;

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

void print(const char *what, QList<double> times)
{
    if (times.isEmpty())
        return;
    std::ranges::sort(times);
    std::printf("%-44s %8.1f %8.1f ms   (%d)\n", what, times.at(times.size() / 2),
                times.at(std::min(times.size() - 1, times.size() * 95 / 100)), int(times.size()));
    std::fflush(stdout);
}

/** Until nothing is waiting to be laid out or painted, and all of the window is painted. */
void paintAll(QWidget &window)
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    window.repaint();
}

double timed(QWidget &window, const std::function<void()> &act)
{
    QElapsedTimer timer;
    timer.start();
    act();
    paintAll(window);
    return milliseconds(timer);
}

/** The folder's texts again and again, figures and capitalised words changed, so that none is a duplicate. */
QString copied(const QString &folder, int wanted, const QTemporaryDir &scratch)
{
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files, QDir::Name);
    for (int i = 0; i < wanted && !files.isEmpty(); ++i) {
        QFile from(files.at(i % files.size()).filePath());
        QFile to(scratch.filePath(QStringLiteral("%1-%2").arg(i, 5, 10, QChar(u'0')).arg(QFileInfo(from).fileName())));
        if (!from.open(QIODevice::ReadOnly) || !to.open(QIODevice::WriteOnly))
            qFatal("cannot copy %s", qPrintable(from.fileName()));
        to.write(from.readAll() + "\n\nDesk " + QByteArray::number(i) + " added this line.\n");
    }
    return scratch.path();
}

void waitFor(const std::function<bool()> &isDone)
{
    while (!isDone())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
}

void measureReading(MainWindow &window)
{
    ReaderView *reader = window.reader();
    const SnapshotIndex index(window.workspace()->snapshot());
    const LinkIndex links(index);
    QList<SentenceRef> linked;
    for (int article = 0; article < index.comparison().articles.size(); ++article) {
        for (int i = 0; i < index.comparison().articles.at(article).sentences.size(); ++i) {
            if (!links.counterparts({article, i}).isEmpty() && reader->isArticleShown(article))
                linked.append({article, i});
        }
    }
    QList<double> choosing;
    for (qsizetype i = 0; i < linked.size() && i < kSteps; ++i) {
        const SentenceRef ref = linked.at(i * linked.size() / std::min(linked.size(), kSteps));
        choosing.append(timed(window, [&] { reader->setSelectedSentence(ref); }));
    }
    print("sentence chosen, counterparts painted", choosing);
    QList<double> scrolling;
    for (const ArticlePane *pane : window.findChildren<ArticlePane *>()) {
        QScrollBar *bar = pane->text()->verticalScrollBar();
        for (int i = 0; i < 20 && pane->isVisible() && scrolling.size() < 4 * kSteps; ++i)
            scrolling.append(timed(window, [&] { bar->setValue(bar->value() + 40); }));
    }
    print("a step of scrolling", scrolling);
    QList<double> going;
    for (int i = 0; i < index.comparison().articles.size() && going.size() < kSteps; ++i) {
        if (reader->isArticleShown(i))
            going.append(timed(window, [&] { reader->focusArticle(i); }));
    }
    print("going to another article", going);
    reader->setStacked(true);
    QList<double> stack;
    for (qsizetype i = 0; i < linked.size() && i < kSteps; ++i)
        stack.append(timed(window, [&] { reader->setSelectedSentence(linked.at(i)); }));
    print("the same in the stack", stack);
}

} // namespace

int main(int argc, char *argv[])
{
    QElapsedTimer start;
    start.start();
    QStandardPaths::setTestModeEnabled(true);
    QTemporaryDir home;
    qputenv("XDG_DATA_HOME", home.path().toLocal8Bit());
    qputenv("XDG_CONFIG_HOME", home.path().toLocal8Bit());
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("bench_window"));
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2)
        qFatal("usage: bench_window PATH [COPIES]");
    QTemporaryDir scratch;
    const QString path
        = arguments.size() > 2 ? copied(arguments.at(1), arguments.at(2).toInt(), scratch) : arguments.at(1);
    applyTheme(QStringLiteral("light"));
    Workspace workspace;
    MainWindow window(&workspace);
    window.resize(1920, 1080);
    window.show();
    paintAll(window);
    print("window shown, from the program's start", {milliseconds(start)});
    QElapsedTimer opening;
    opening.start();
    window.files()->open(path);
    waitFor([&] { return !workspace.snapshot()->comparison->articles.isEmpty(); });
    paintAll(window);
    print("first articles can be read, from opening", {milliseconds(opening)});
    waitFor([&] { return !workspace.isBusy(); });
    paintAll(window);
    print("comparison done and shown, from opening", {milliseconds(opening)});
    std::printf("%d articles, %d matches\n", int(workspace.snapshot()->comparison->articles.size()),
                int(workspace.snapshot()->comparison->matches.size()));
    measureReading(window);
    return 0;
}
