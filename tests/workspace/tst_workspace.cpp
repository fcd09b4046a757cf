// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspacetest.h"

#include <QTimer>

using namespace Counterpoint;
using namespace Counterpoint::Test;

/** Folder in, snapshot out: signals, progress, cancel, the latest wins; and folders that are no good. */
class TestWorkspace : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void new_isEmpty();
    void openFolder_showsAndSaves();
    void articles_areShownBeforeTheyAreCompared();
    void cancel_takesArticlesBackThatAreNotCompared();
    void storeAlone_showsTheSame();
    void openedAgain_showsTheStoredAtOnce();
    void newFile_isAdded();
    void changedFile_isReadAgain();
    void addFolder_comparesBoth();
    void openFolders_comparesAllOfThem();
    void folderAddedWhileOpening_isAddedToWhatOpens_data();
    void folderAddedWhileOpening_isAddedToWhatOpens();
    void failedOpening_addsNothing();
    void readAgain_staysInTheStore();
    void latestWins();
    void cancel_stops();
    void badFolder_data();
    void badFolder();
    void unreadableFile_isAnOutcome();
    void otherThresholds_areAnalysedAnew();
    void export_writesOrSaysWhyNot();
    void destroyedAtWork_isQuiet();

private:
    Surroundings m_surroundings;
};

void TestWorkspace::new_isEmpty()
{
    Workspace workspace;
    QVERIFY(workspace.snapshot()->comparison->articles.isEmpty());
    QVERIFY(!workspace.isBusy());
    QVERIFY(!workspace.canUndo());
}

void TestWorkspace::openFolder_showsAndSaves()
{
    const QString folder = m_surroundings.story();
    Workspace workspace;
    const Listener listener(workspace);
    openAndWait(workspace, folder);
    QVERIFY2(listener.errors.isEmpty(), qPrintable(listener.lastError().toString()));
    const SnapshotPtr snapshot = workspace.snapshot();
    QCOMPARE(snapshot->comparison->articles.size(), 3);
    QVERIFY(!snapshot->comparison->matches.isEmpty());
    QCOMPARE(snapshot->outcomes.size(), 3);
    QCOMPARE(snapshot->folder, folder);
    QCOMPARE(snapshot->storePath, Workspace::defaultStorePath(folder));
    QVERIFY(QFile::exists(snapshot->storePath));
    QVERIFY(!snapshot->isReadOnly);
    QCOMPARE(listener.busy.size(), 2);
    QVERIFY(!listener.progress.isEmpty());
    QVERIFY(listener.snapshots.last().first().value<SnapshotPtr>() == snapshot);
}

void TestWorkspace::articles_areShownBeforeTheyAreCompared()
{
    Workspace workspace;
    QList<SnapshotPtr> withArticles;
    connect(&workspace, &Workspace::snapshotChanged, this, [&](const SnapshotPtr &shown) {
        if (!shown->comparison->articles.isEmpty())
            withArticles.append(shown);
    });
    openAndWait(workspace, m_surroundings.story(QStringLiteral("read first")));
    QCOMPARE(withArticles.size(), 2);
    const Snapshot &first = *withArticles.first();
    QVERIFY(first.isPreliminary);
    QCOMPARE(first.comparison->articles.size(), 3);
    QVERIFY(!first.comparison->articles.first().sentences.isEmpty());
    QVERIFY(first.comparison->matches.isEmpty() && first.stale.isEmpty());
    QVERIFY(!withArticles.last()->isPreliminary);
    QVERIFY(!withArticles.last()->comparison->matches.isEmpty());
    withArticles.clear();
    workspace.analyseAnew(Parameters{});
    TRY_LONG(!workspace.isBusy());
    QVERIFY(std::ranges::none_of(withArticles, [](const SnapshotPtr &shown) { return shown->isPreliminary; }));
}

void TestWorkspace::cancel_takesArticlesBackThatAreNotCompared()
{
    Workspace workspace;
    connect(&workspace, &Workspace::snapshotChanged, &workspace, [&](const SnapshotPtr &shown) {
        if (shown->isPreliminary)
            QTimer::singleShot(0, &workspace, &Workspace::cancel);
    });
    const QSignalSpy stopped(&workspace, &Workspace::stopped);
    workspace.openFolder(m_surroundings.story(QStringLiteral("taken back")));
    TRY_LONG(!stopped.isEmpty() || !workspace.isBusy());
    if (stopped.isEmpty())
        QSKIP("The comparison was done before it could be cancelled.");
    QVERIFY(workspace.snapshot()->comparison->articles.isEmpty());
    QVERIFY(!workspace.snapshot()->isPreliminary);
}

void TestWorkspace::storeAlone_showsTheSame()
{
    const QString folder = m_surroundings.story(QStringLiteral("gone"));
    SnapshotPtr before;
    {
        Workspace workspace;
        openAndWait(workspace, folder);
        before = workspace.snapshot();
    }
    QVERIFY(QDir(folder).removeRecursively());
    Workspace workspace;
    const Listener listener(workspace);
    workspace.openStore(before->storePath);
    TRY_LONG(!workspace.isBusy());
    QVERIFY2(listener.errors.isEmpty(), qPrintable(listener.lastError().toString()));
    QVERIFY(listener.progress.isEmpty()); // nothing was analysed
    QVERIFY(*workspace.snapshot()->comparison == *before->comparison);
    QVERIFY(workspace.snapshot()->outcomes == before->outcomes);
    QCOMPARE(workspace.snapshot()->folder, folder);
    QVERIFY(!workspace.snapshot()->isFromOlderEngine);
}

void TestWorkspace::openedAgain_showsTheStoredAtOnce()
{
    const QString folder = m_surroundings.story(QStringLiteral("again"));
    ComparisonPtr before;
    {
        Workspace workspace;
        openAndWait(workspace, folder);
        before = workspace.snapshot()->comparison;
    }
    Workspace workspace;
    const Listener listener(workspace);
    openAndWait(workspace, folder);
    QCOMPARE(listener.snapshots.size(), 1); // and nothing was worked out again
    const auto atOnce = listener.snapshots.first().first().value<SnapshotPtr>();
    QVERIFY(*atOnce->comparison == *before);
    QVERIFY(workspace.snapshot() == atOnce);
}

void TestWorkspace::newFile_isAdded()
{
    const QString folder = m_surroundings.story(QStringLiteral("growing"));
    Workspace workspace;
    openAndWait(workspace, folder);
    m_surroundings.write(
        QStringLiteral("growing/4.txt"),
        QStringLiteral("Bridge repair to cost millions\n\nMayor Ada Quill named the cost on Friday.\n"));
    QVERIFY(QFile::remove(folder + QStringLiteral("/1.txt")));
    openAndWait(workspace, folder);
    QCOMPARE(workspace.snapshot()->comparison->articles.size(), 4);
    QCOMPARE(workspace.snapshot()->comparison->articles.last().file, QStringLiteral("4.txt"));
    QCOMPARE(workspace.snapshot()->outcomes.first().file, QStringLiteral("1.txt"));
    QCOMPARE(workspace.snapshot()->outcomes.first().state, FileState::Missing);
}

void TestWorkspace::changedFile_isReadAgain()
{
    const QString folder = m_surroundings.story(QStringLiteral("changing"));
    Workspace workspace;
    openAndWait(workspace, folder);
    const QByteArray hash = workspace.snapshot()->comparison->articles.first().sha256;
    m_surroundings.write(QStringLiteral("changing/1.txt"),
                         QStringLiteral("Old bridge closed\n\nA wholly new sentence stands here now.\n"));
    openAndWait(workspace, folder);
    const Article &article = workspace.snapshot()->comparison->articles.first();
    QVERIFY(article.sha256 != hash);
    QVERIFY(article.text.contains(QStringLiteral("wholly new")));
}

void TestWorkspace::addFolder_comparesBoth()
{
    const QString first = m_surroundings.story(QStringLiteral("first"));
    m_surroundings.write(QStringLiteral("second/5.txt"),
                         QStringLiteral("Ferry begins\n\nThe ferry will run twice an hour, the council said.\n"));
    ComparisonPtr both;
    {
        Workspace workspace;
        openAndWait(workspace, first);
        workspace.addFolder(m_surroundings.path(QStringLiteral("second")));
        TRY_LONG(!workspace.isBusy());
        QCOMPARE(workspace.snapshot()->comparison->articles.size(), 4);
        QCOMPARE(workspace.snapshot()->folder, first);
        both = workspace.snapshot()->comparison;
    }
    Workspace later;
    openAndWait(later, first);
    QVERIFY(*later.snapshot()->comparison == *both);
}

void TestWorkspace::openFolders_comparesAllOfThem()
{
    const QString first = m_surroundings.story(QStringLiteral("many-one"));
    m_surroundings.write(QStringLiteral("many-two/5.txt"),
                         QStringLiteral("Ferry begins\n\nThe ferry will run twice an hour, the council said.\n"));
    const QString second = m_surroundings.path(QStringLiteral("many-two"));
    Workspace workspace;
    workspace.openFolders({first, second, first});
    TRY_LONG(!workspace.isBusy());
    QCOMPARE(workspace.snapshot()->comparison->articles.size(), 4);
    QCOMPARE(workspace.snapshot()->folder, first);
    const Listener listener(workspace);
    workspace.openFolders({second, m_surroundings.path(QStringLiteral("none"))});
    QCOMPARE(listener.lastError().code, ErrorCode::NotFound);
    QVERIFY(!workspace.isBusy()); // nothing is opened by halves
}

void TestWorkspace::folderAddedWhileOpening_isAddedToWhatOpens_data()
{
    QTest::addColumn<bool>("isStore");
    QTest::newRow("folder") << false;
    QTest::newRow("store") << true;
}

void TestWorkspace::folderAddedWhileOpening_isAddedToWhatOpens()
{
    QFETCH(bool, isStore);
    const QString name = isStore ? QStringLiteral("s-") : QStringLiteral("f-");
    const QString before = m_surroundings.story(name + QStringLiteral("before"));
    const QString next = m_surroundings.story(name + QStringLiteral("next"));
    m_surroundings.write(name + QStringLiteral("more/5.txt"),
                         QStringLiteral("Ferry begins\n\nThe ferry will run twice an hour, the council said.\n"));
    {
        Workspace earlier;
        openAndWait(earlier, next);
    }
    Workspace workspace;
    openAndWait(workspace, before);
    if (isStore)
        workspace.openStore(Workspace::defaultStorePath(next));
    else
        workspace.openFolder(next);
    workspace.addFolder(m_surroundings.path(name + QStringLiteral("more")));
    TRY_LONG(!workspace.isBusy());
    QCOMPARE(workspace.snapshot()->folder, next);
    QCOMPARE(workspace.snapshot()->storePath, Workspace::defaultStorePath(next));
    QCOMPARE(workspace.snapshot()->comparison->articles.size(), 4);
    openAndWait(workspace, before);
    QCOMPARE(workspace.snapshot()->comparison->articles.size(), 3); // its store was left alone
}

void TestWorkspace::failedOpening_addsNothing()
{
    const QString folder = m_surroundings.story(QStringLiteral("staying"));
    m_surroundings.write(QStringLiteral("unwanted/5.txt"), QStringLiteral("Ferry begins\n\nThe ferry will run.\n"));
    Workspace workspace;
    openAndWait(workspace, folder);
    workspace.openStore(m_surroundings.path(QStringLiteral("none.counterpoint")));
    workspace.addFolder(m_surroundings.path(QStringLiteral("unwanted")));
    TRY_LONG(!workspace.isBusy());
    QCOMPARE(workspace.snapshot()->comparison->articles.size(), 3);
    QCOMPARE(workspace.snapshot()->folder, folder);
}

void TestWorkspace::readAgain_staysInTheStore()
{
    const QString folder = m_surroundings.story(QStringLiteral("reread"));
    const QString copy = m_surroundings.path(QStringLiteral("reread-copy.counterpoint"));
    Workspace workspace;
    openAndWait(workspace, folder);
    QVERIFY(QFile::copy(workspace.snapshot()->storePath, copy));
    workspace.openStore(copy);
    TRY_LONG(!workspace.isBusy());
    m_surroundings.write(QStringLiteral("reread/4.txt"), QStringLiteral("Ferry begins\n\nThe ferry will run.\n"));
    workspace.readAgain();
    TRY_LONG(!workspace.isBusy());
    QCOMPARE(workspace.snapshot()->storePath, copy);
    QCOMPARE(workspace.snapshot()->comparison->articles.size(), 4);
}

void TestWorkspace::latestWins()
{
    const QString first = m_surroundings.story(QStringLiteral("overtaken"));
    const QString second = m_surroundings.story(QStringLiteral("winner"));
    Workspace workspace;
    const Listener listener(workspace);
    workspace.openFolder(first);
    workspace.openFolder(second);
    TRY_LONG(!workspace.isBusy());
    QVERIFY2(listener.errors.isEmpty(), qPrintable(listener.lastError().toString()));
    QCOMPARE(workspace.snapshot()->folder, second);
    QCOMPARE(workspace.snapshot()->comparison->articles.size(), 3);
    for (const auto &emission : listener.snapshots) {
        const auto snapshot = emission.first().value<SnapshotPtr>();
        QVERIFY(snapshot->folder == second || snapshot->comparison->articles.isEmpty());
    }
    QVERIFY(!QFile::exists(Workspace::defaultStorePath(first))); // nothing was saved there
}

void TestWorkspace::cancel_stops()
{
    const QString folder = m_surroundings.story(QStringLiteral("stopped"));
    Workspace workspace;
    const Listener listener(workspace);
    workspace.openFolder(folder);
    TRY_LONG(!listener.progress.isEmpty());
    const QSignalSpy stopped(&workspace, &Workspace::stopped);
    QVERIFY(workspace.canCancel());
    workspace.cancel();
    QVERIFY(!workspace.isBusy());
    QCOMPARE(stopped.size(), 1);
    workspace.cancel(); // nothing to stop
    QCOMPARE(stopped.size(), 1);
    QVERIFY(listener.errors.isEmpty());
    openAndWait(workspace, folder); // and all works after
    QCOMPARE(workspace.snapshot()->comparison->articles.size(), 3);
}

void TestWorkspace::badFolder_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<ErrorCode>("expected");
    m_surroundings.write(QStringLiteral("file.txt"), QStringLiteral("not a folder"));
    m_surroundings.write(QStringLiteral("single/1.txt"),
                         QStringLiteral("Only one\n\nThis is the only article there is.\n"));
    QDir().mkpath(m_surroundings.path(QStringLiteral("empty")));
    QTest::newRow("missing") << m_surroundings.path(QStringLiteral("none")) << ErrorCode::NotFound;
    QTest::newRow("a file") << m_surroundings.path(QStringLiteral("file.txt")) << ErrorCode::WrongType;
    QTest::newRow("empty") << m_surroundings.path(QStringLiteral("empty")) << ErrorCode::NothingToCompare;
    QTest::newRow("one article") << m_surroundings.path(QStringLiteral("single")) << ErrorCode::NothingToCompare;
}

void TestWorkspace::badFolder()
{
    QFETCH(QString, folder);
    QFETCH(ErrorCode, expected);
    Workspace workspace;
    const Listener listener(workspace);
    openAndWait(workspace, folder);
    QCOMPARE(listener.errors.size(), 1);
    QCOMPARE(listener.lastError().code, expected);
    QCOMPARE(listener.lastError().where, folder);
    QVERIFY(!listener.lastError().message.isEmpty());
}

void TestWorkspace::unreadableFile_isAnOutcome()
{
    const QString folder = m_surroundings.story(QStringLiteral("partly"));
    m_surroundings.write(QStringLiteral("partly/empty.txt"), {});
    Workspace workspace;
    const Listener listener(workspace);
    openAndWait(workspace, folder);
    QVERIFY(listener.errors.isEmpty());
    QCOMPARE(workspace.snapshot()->comparison->articles.size(), 3);
    const auto failed = std::ranges::find(workspace.snapshot()->outcomes, FileState::Failed, &FileOutcome::state);
    QVERIFY(failed != workspace.snapshot()->outcomes.end());
    QCOMPARE(failed->file, QStringLiteral("empty.txt"));
}

void TestWorkspace::otherThresholds_areAnalysedAnew()
{
    const QString folder = m_surroundings.story(QStringLiteral("thresholds"));
    Parameters strict;
    strict.nearThreshold = strict.paraphraseThreshold = strict.partialThreshold = 1.0;
    qsizetype before = 0;
    {
        Workspace workspace;
        openAndWait(workspace, folder);
        before = workspace.snapshot()->comparison->matches.size();
        workspace.analyseAnew(strict);
        TRY_LONG(!workspace.isBusy());
        QVERIFY(workspace.snapshot()->comparison->matches.size() < before);
        QVERIFY(workspace.snapshot()->comparison->parameters == strict);
    }
    Workspace later;
    openAndWait(later, folder);
    QVERIFY(later.snapshot()->comparison->parameters == strict); // kept with the store
    QVERIFY(QDir(folder).removeRecursively());
    later.analyseAnew(Parameters());
    TRY_LONG(!later.isBusy());
    QCOMPARE(later.snapshot()->comparison->matches.size(), before); // from what was kept, without the folder
}

void TestWorkspace::export_writesOrSaysWhyNot()
{
    Workspace workspace;
    openAndWait(workspace, m_surroundings.story(QStringLiteral("exported")));
    const Listener listener(workspace);
    const QString path = m_surroundings.path(QStringLiteral("report.html"));
    workspace.exportReport(QStringLiteral("html"), path);
    QVERIFY(workspace.isBusy());
    TRY_LONG(!workspace.isBusy());
    QCOMPARE(listener.exported.size(), 1);
    QVERIFY(QFile(path).size() > 1000);
    workspace.exportReport(QStringLiteral("none"), path);
    QCOMPARE(listener.lastExportError().code, ErrorCode::BadInput);
    workspace.exportReport(QStringLiteral("html"), m_surroundings.path(QStringLiteral("no/such/folder/report.html")));
    QVERIFY(!workspace.canCancel());
    TRY_LONG(!workspace.isBusy());
    QCOMPARE(listener.lastExportError().code, ErrorCode::NotWritable);
    QCOMPARE(listener.exported.size(), 1);
    QVERIFY(listener.errors.isEmpty());
}

void TestWorkspace::destroyedAtWork_isQuiet()
{
    const QString folder = m_surroundings.story(QStringLiteral("destroyed"));
    {
        Workspace workspace;
        workspace.openFolder(folder);
    }
    Workspace workspace;
    const Listener listener(workspace);
    workspace.openFolder(folder);
    TRY_LONG(!listener.progress.isEmpty());
}

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
