// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

/** The program itself, started where there is no screen. */
class TestProgram : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersWithoutScreen_data();
    void answersWithoutScreen();
};

void TestProgram::answersWithoutScreen_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("said");
    QTest::newRow("help") << QStringList{u"--help"_s} << 0 << u"--theme"_s;
    QTest::newRow("version") << QStringList{u"--version"_s} << 0 << u"counterpoint "_s;
    QTest::newRow("no such option") << QStringList{u"--colour"_s} << 2 << u"colour"_s;
    QTest::newRow("no such folder") << QStringList{u"/no/such/folder"_s} << 2 << u"/no/such/folder"_s;
    QTest::newRow("no such theme") << QStringList{u"--theme"_s, u"pink"_s} << 2 << u"pink"_s;
    QTest::newRow("the second is missing") << QStringList{u"/"_s, u"/no/such/folder"_s} << 2 << u"/no/such/folder"_s;
    QTest::newRow("the toolkit's own options")
        << QStringList{u"-platform"_s, u"none"_s, u"--help"_s} << 0 << u"Usage"_s;
}

void TestProgram::answersWithoutScreen()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    QFETCH(QString, said);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"there-is-none"_s);
    QProcess program;
    program.setProcessEnvironment(environment);
    program.setProcessChannelMode(QProcess::MergedChannels);
    program.start(QStringLiteral(COUNTERPOINT_PROGRAM), arguments);
    QVERIFY(program.waitForFinished());
    const QString output = QString::fromLocal8Bit(program.readAll());
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), status);
    QVERIFY2(output.contains(said), qPrintable(output));
}

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
