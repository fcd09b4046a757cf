// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "newsfolder.h"

#include <support/sandbox.h>
#include <support/testsupport.h>

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>

using namespace Counterpoint;
using Test::Run;
using Test::runProgram;

/** A disk that is full: it is said, nothing half-written stays, and what can be written elsewhere is. */
class TestCliFullDisk : public QObject
{
    Q_OBJECT
public:
    explicit TestCliFullDisk(const QString &disk)
        : m_disk(disk)
    {
    }
private Q_SLOTS:
    void initTestCase();
    void init();
    void output_keepsTheOldFile_data();
    void output_keepsTheOldFile();
    void standardOutput_data();
    void standardOutput();
    void store_isNotKeptButTheRestIsWritten();

private:
    [[nodiscard]] QStringList files() const { return QDir(m_disk).entryList(QDir::Files | QDir::Hidden, QDir::Name); }
    QString m_disk;
};

void TestCliFullDisk::initTestCase()
{
    if (m_disk.isEmpty())
        QSKIP("this system lets nobody mount a small disk");
}

/** One old file, and no room beside it. */
void TestCliFullDisk::init()
{
    for (const QString &name : files())
        QVERIFY(QFile::remove(m_disk + QLatin1Char('/') + name));
    QFile old(m_disk + QStringLiteral("/old"));
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("what was there") > 0);
    old.close();
    QFile filler(m_disk + QStringLiteral("/zfiller"));
    QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (filler.write(QByteArray(4096, 'x')) == 4096) { }
}

void TestCliFullDisk::output_keepsTheOldFile_data()
{
    QTest::addColumn<QString>("option");
    QTest::newRow("JSON") << QStringLiteral("--json");
    QTest::newRow("HTML") << QStringLiteral("--report");
}

void TestCliFullDisk::output_keepsTheOldFile()
{
    QFETCH(QString, option);
    const Test::NewsFolder folder;
    const QString path = m_disk + QStringLiteral("/old");
    const Run run = folder.compare({option, path});
    QCOMPARE(run.status, 1);
    QVERIFY2(run.err.contains(path.toUtf8() + ": cannot be written: No space left on device"), run.err.constData());
    QVERIFY(run.out.startsWith("2 articles"));
    QCOMPARE(Test::readFile(path), QByteArray("what was there"));
    QCOMPARE(files(), (QStringList{QStringLiteral("old"), QStringLiteral("zfiller")}));
}

void TestCliFullDisk::standardOutput_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    const QByteArray question("{\"id\": 1, \"text\": \"It rained.\", \"a\": \"It rained.\", \"b\": \"It snowed.\"}\n");
    QTest::newRow("help") << QStringList{QStringLiteral("--help")} << QByteArray();
    QTest::newRow("compare") << QStringList{QStringLiteral("compare"), QStringLiteral(COUNTERPOINT_SAMPLE)}
                             << QByteArray();
    QTest::newRow("compare to JSON") << QStringList{QStringLiteral("compare"), QStringLiteral(COUNTERPOINT_SAMPLE),
                                                    QStringLiteral("--json"), QStringLiteral("-")}
                                     << QByteArray();
    QTest::newRow("analyze") << QStringList{QStringLiteral("analyze"), QStringLiteral("--jsonl")} << question;
    QTest::newRow("pairs") << QStringList{QStringLiteral("pairs"), QStringLiteral("--jsonl")} << question;
    const QStringList names = QDir(QStringLiteral(COUNTERPOINT_SAMPLE)).entryList(QDir::Files, QDir::Name);
    QTest::newRow("extract") << QStringList{QStringLiteral("extract"), QStringLiteral("--jsonl"),
                                            QStringLiteral(COUNTERPOINT_SAMPLE "/") + names.first()}
                             << QByteArray();
}

void TestCliFullDisk::standardOutput()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, input);
    const Run run = runProgram(arguments, input, m_disk + QStringLiteral("/out"));
    QCOMPARE(run.status, 1);
    QVERIFY2(run.err.contains("cannot be written: No space left on device"), run.err.constData());
}

void TestCliFullDisk::store_isNotKeptButTheRestIsWritten()
{
    const Test::NewsFolder folder;
    const QString store = folder.filePath(QStringLiteral("story.counterpoint"));
    QCOMPARE(folder.compare({QStringLiteral("--store"), store}).status, 0);
    const QString full = m_disk + QStringLiteral("/zfiller"); // a small store takes the filler's place
    QVERIFY(QFile::remove(full));
    QVERIFY(QFile::copy(store, full));
    QFile filler(m_disk + QStringLiteral("/filler"));
    QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (filler.write(QByteArray(4096, 'x')) == 4096) { }
    filler.close();
    folder.write(QStringLiteral("good3.txt"),
                 Test::newsFrom("Midham") + QByteArray("It rained on Monday.\n").repeated(999));
    const QString json = folder.filePath(QStringLiteral("out.json"));
    const QString report = folder.filePath(QStringLiteral("out.html"));
    const Run run = folder.compare(
        {QStringLiteral("--store"), full, QStringLiteral("--json"), json, QStringLiteral("--report"), report});
    QCOMPARE(run.status, 4);
    QVERIFY2(run.err.contains(full.toUtf8()), run.err.constData());
    const QJsonObject written = QJsonDocument::fromJson(Test::readFile(json)).object();
    QCOMPARE(written.value(QStringLiteral("articles")).toArray().size(), 3);
    QVERIFY(Test::readFile(report).contains("Midham"));
}

int main(int argc, char **argv)
{
    QTemporaryDir mountPoint;
    const bool isMounted = Test::mountSmallDisk(mountPoint.path(), 512 * 1024); // before Qt starts a thread
    QCoreApplication application(argc, argv);
    TestCliFullDisk test(isMounted ? mountPoint.path() : QString());
    const int result = QTest::qExec(&test, argc, argv);
    if (isMounted)
        Test::unmountSmallDisk(mountPoint.path());
    return result;
}

#include "tst_clifulldisk.moc"
