// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "newsfolder.h"

#include <csignal>

using namespace Counterpoint;

/** Ctrl+C while a large file is read: the program ends of itself, tells so, and keeps nothing half done. */
class TestCliStop : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void endsOfItself_data();
    void endsOfItself();
};

void TestCliStop::endsOfItself_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("Ctrl+C") << SIGINT;
    QTest::newRow("asked to end") << SIGTERM;
}

void TestCliStop::endsOfItself()
{
    QFETCH(int, signal);
    const Test::NewsFolder folder;
    QByteArray large("Eastport counts its boats\n\n");
    for (int i = 0; large.size() < 6'000'000; ++i)
        large += "Boat " + QByteArray::number(i) + " of the harbour fleet was moved to the new quay on Tuesday.\n\n";
    folder.write(QStringLiteral("large.txt"), large);
    const QTemporaryDir kept;
    const QString store = kept.filePath(QStringLiteral("kept.counterpoint"));
    QProcess process;
    process.setProcessEnvironment(Test::programEnvironment());
    process.start(QStringLiteral(COUNTERPOINT_CLI),
                  {QStringLiteral("compare"), folder.path(), QStringLiteral("--store"), store});
    const QString note = store + QStringLiteral(".lock"); // there as soon as the store is open, before anything is read
    QVERIFY(QTest::qWaitFor([&] { return QFile::exists(note); }, 60'000));
    QCOMPARE(::kill(static_cast<pid_t>(process.processId()), signal), 0);
    QVERIFY(process.waitForFinished(120'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 130);
    QVERIFY(process.readAllStandardError().contains("stopped"));
    QVERIFY(!QFile::exists(note));
    const Test::Run report
        = Test::runProgram({QStringLiteral("report"), store, QStringLiteral("--format"), QStringLiteral("json")});
    QVERIFY2(!report.out.contains("large.txt") && !report.out.contains("good1.txt"), report.err.constData());
}

QTEST_GUILESS_MAIN(TestCliStop)
#include "tst_clistop.moc"
