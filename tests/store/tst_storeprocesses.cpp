// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storetest.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Counterpoint;
using namespace Counterpoint::Test;

/** Two processes and one store; and a process that dies in the middle of its work. */
class TestStoreProcesses : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void held_isRefusedByName();
    void letGo_opensAgain();
    void killedHolder_doesNotBarTheWay();
    void killedAtWork_losesAtMostTheLastStep_data();
    void killedAtWork_losesAtMostTheLastStep();

private:
    static QString helper() { return QStringLiteral(COUNTERPOINT_STOREHELPER); }
    static void start(QProcess &process, const char *job, const QString &path);
    QTemporaryDir m_folder;
};

void TestStoreProcesses::start(QProcess &process, const char *job, const QString &path)
{
    process.start(helper(), {QString::fromLatin1(job), path});
    QVERIFY(process.waitForStarted());
    QVERIFY(process.waitForReadyRead(30000));
}

void TestStoreProcesses::held_isRefusedByName()
{
    const QString path = m_folder.filePath(QStringLiteral("held.counterpoint"));
    QProcess process;
    start(process, "hold", path);
    QCOMPARE(process.readAllStandardOutput(), "held\n");
    for (const StoreMode mode : {StoreMode::OpenOrCreate, StoreMode::ReadOnly}) {
        const auto store = openStore(path, mode);
        COMPARE_ERROR(store, ErrorCode::StoreLocked);
        QVERIFY2(store.error().message.contains(QString::number(process.processId())),
                 qPrintable(store.error().message));
        QVERIFY(store.error().message.contains(QStringLiteral("storehelper")));
    }
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
}

void TestStoreProcesses::letGo_opensAgain()
{
    const QString path = m_folder.filePath(QStringLiteral("letgo.counterpoint"));
    {
        const auto store = openStore(path);
        VERIFY_OK(store);
        VERIFY_OK((*store)->save(everyAnalysis()));
        QProcess process;
        start(process, "hold", path);
        QVERIFY(process.readAllStandardOutput().startsWith("error store locked"));
        QVERIFY(process.waitForFinished());
        VERIFY_OK((*store)->saveClaim(someClaim(QStringLiteral("c1"))));
    }
    QProcess process;
    start(process, "hold", path);
    QCOMPARE(process.readAllStandardOutput(), "held\n");
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
}

void TestStoreProcesses::killedHolder_doesNotBarTheWay()
{
    const QString path = m_folder.filePath(QStringLiteral("killed.counterpoint"));
    {
        const auto store = openStore(path);
        VERIFY_OK(store);
        VERIFY_OK((*store)->save(everyAnalysis()));
    }
    QProcess process;
    start(process, "hold", path);
    process.kill();
    QVERIFY(process.waitForFinished());
    QVERIFY(QFile::exists(path + QStringLiteral(".lock"))); // what a crash leaves
    const auto store = openStore(path);
    VERIFY_OK(store);
    QVERIFY(!(*store)->isReadOnly());
}

void TestStoreProcesses::killedAtWork_losesAtMostTheLastStep_data()
{
    QTest::addColumn<int>("confirmed");
    for (const int steps : {1, 2, 3, 6, 11})
        QTest::addRow("after %d confirmations", steps) << steps;
}

void TestStoreProcesses::killedAtWork_losesAtMostTheLastStep()
{
    QFETCH(int, confirmed);
    const QString path = m_folder.filePath(QStringLiteral("work%1.counterpoint").arg(confirmed));
    QProcess process;
    start(process, "work", path);
    QByteArray said = process.readAllStandardOutput();
    while (said.count('\n') < confirmed) {
        QVERIFY(process.waitForReadyRead(30000));
        said += process.readAllStandardOutput();
    }
    process.kill(); // in the middle of whatever comes next
    QVERIFY(process.waitForFinished());
    said += process.readAllStandardOutput();
    const qsizetype claims = said.count("claim ");
    const qsizetype analyses = said.count("analysis ");
    const auto store = openStore(path);
    VERIFY_OK(store);
    const auto contents = (*store)->load();
    VERIFY_OK(contents);
    const qsizetype kept = contents->handWork.claims.size();
    QVERIFY2(kept == claims || kept == claims + 1, qPrintable(QStringLiteral("%1 of %2").arg(kept).arg(claims)));
    if (!contents->analysis.comparison) {
        QCOMPARE(analyses, 0);
        return;
    }
    const Comparison &comparison = *contents->analysis.comparison;
    const int last = static_cast<int>(analyses);
    QVERIFY((last > 0 && comparison == *everyAnalysis(last).comparison)
            || comparison == *everyAnalysis(last + 1).comparison);
}

QTEST_GUILESS_MAIN(TestStoreProcesses)
#include "tst_storeprocesses.moc"
