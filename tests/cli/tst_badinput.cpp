// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"

#include <support/sandbox.h>
#include <support/testsupport.h>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#include <sys/stat.h>

using namespace Counterpoint;
using Test::Run;
using Test::runProgram;

/** Every kind of bad input: a clear message that names the file, the rest goes on, nothing is lost. */
class TestBadInput : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();

    void emptyFolder();
    void missingFolder();
    void folderIsAFile();
    void folderWithoutPermission();
    void badFile_data();
    void badFile();
    void fileWithoutPermission();
    void hugeFile();
    void circularLink();
    void oddNames_data();
    void oddNames();
    void sameContentTwice();
    void invalidUtf8IsRead();
    void reportOnAFullDisk();
    void reportIntoMissingFolder();
    void storeIsNotAStore();

private:
    QString write(const QString &name, const QByteArray &bytes);
    Run compare(const QStringList &more = {}) const;
    QJsonObject comparison() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace
{

QByteArray article(const char *place)
{
    return QByteArray("Council votes on the bridge in ") + place + "\n\nThe council of " + place
        + " voted on Tuesday to repair the old bridge over the river.\n\n"
          "The work will cost 3 million euros, the mayor said.\n";
}

} // namespace

void TestBadInput::initTestCase()
{
    QVERIFY2(Test::dropPrivileges(), "permissions must bind this test even as root");
}

void TestBadInput::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    write(QStringLiteral("good1.txt"), article("Oldham"));
    write(QStringLiteral("good2.txt"), article("Newham"));
}

QString TestBadInput::write(const QString &name, const QByteArray &bytes)
{
    const QString path = m_folder->filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        QTest::qFail("the test's own file cannot be written", __FILE__, __LINE__);
    return path;
}

Run TestBadInput::compare(const QStringList &more) const
{
    return runProgram(QStringList{QStringLiteral("compare"), m_folder->path()} + more);
}

QJsonObject TestBadInput::comparison() const
{
    const Run run = compare({QStringLiteral("--json"), QStringLiteral("-")});
    return QJsonDocument::fromJson(run.out).object();
}

void TestBadInput::emptyFolder()
{
    QTemporaryDir empty;
    const Run run = runProgram({QStringLiteral("compare"), empty.path()});
    QCOMPARE(run.status, 3);
    QVERIFY(run.err.contains("nothing to compare"));
}

void TestBadInput::missingFolder()
{
    const Run run = runProgram({QStringLiteral("compare"), QStringLiteral("/no/such/folder")});
    QCOMPARE(run.status, 2);
    QVERIFY(run.err.contains("/no/such/folder: there is no such folder"));
}

void TestBadInput::folderIsAFile()
{
    const Run run = runProgram({QStringLiteral("compare"), m_folder->filePath(QStringLiteral("good1.txt"))});
    QCOMPARE(run.status, 2);
    QVERIFY(run.err.contains("good1.txt"));
    QVERIFY(run.err.contains("not a folder"));
}

void TestBadInput::folderWithoutPermission()
{
    QVERIFY(QFile::setPermissions(m_folder->path(), {}));
    const Run run = compare();
    QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QCOMPARE(run.status, 2);
    QVERIFY(run.err.contains("no permission"));
}

void TestBadInput::badFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QStringLiteral("bad.txt") << QByteArray();
    QTest::newRow("only spaces") << QStringLiteral("bad.md") << QByteArray(" \n\t\n ");
    QTest::newRow("binary named .txt") << QStringLiteral("bad.txt")
                                       << QByteArray("\x7f"
                                                     "ELF\x02\x01\x01\x00\x00\x00\xff\xfe\x00\x01",
                                                     14)
                                              .repeated(40);
    QTest::newRow("image named .html") << QStringLiteral("bad.html")
                                       << QByteArray("\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00", 18).repeated(20);
}

void TestBadInput::badFile()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    write(name, bytes);
    const Run run = compare();
    QCOMPARE(run.status, 1);
    QVERIFY2(run.err.contains(name.toUtf8()), run.err.constData());
    QVERIFY(run.out.startsWith("2 articles"));
}

void TestBadInput::fileWithoutPermission()
{
    QVERIFY(QFile::setPermissions(write(QStringLiteral("secret.txt"), article("Oldham")), {}));
    const Run run = compare();
    QCOMPARE(run.status, 1);
    QVERIFY2(run.err.contains("secret.txt"), run.err.constData());
    QVERIFY(run.out.startsWith("2 articles"));
}

void TestBadInput::hugeFile()
{
    QFile file(m_folder->filePath(QStringLiteral("huge.txt")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(200LL * 1024 * 1024)); // sparse: takes no room
    file.close();
    const Run run = compare();
    QCOMPARE(run.status, 1);
    QVERIFY2(run.err.contains("huge.txt") && run.err.contains("the limit is 50 MiB"), run.err.constData());
    QVERIFY(run.out.startsWith("2 articles"));
}

void TestBadInput::circularLink()
{
    QVERIFY(QFile::link(QStringLiteral("loop.txt"), m_folder->filePath(QStringLiteral("loop.txt"))));
    QVERIFY(QFile::link(m_folder->path(), m_folder->filePath(QStringLiteral("inner")))); // a folder inside itself
    const Run run = compare();
    QCOMPARE(run.status, 1);
    QVERIFY2(run.err.contains("loop.txt") && run.err.contains("link"), run.err.constData());
    QVERIFY(run.out.startsWith("2 articles"));
}

void TestBadInput::oddNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("spaces") << QStringLiteral(" two  words .txt");
    QTest::newRow("quotes") << QStringLiteral("it's \"odd\".txt");
    QTest::newRow("newline") << QStringLiteral("two\nlines.txt");
    QTest::newRow("non-ASCII") << QString::fromUtf8("\u00fcber \u65e5\u672c \U0001F600.txt");
    QTest::newRow("dash") << QStringLiteral("--json.txt");
    QTest::newRow("percent") << QStringLiteral("%1%2 100%.txt");
}

void TestBadInput::oddNames()
{
    QFETCH(QString, name);
    write(name, article("Midham"));
    QStringList files;
    for (const QJsonValue &item : comparison().value(QStringLiteral("articles")).toArray())
        files.append(item.toObject().value(QStringLiteral("file")).toString());
    QCOMPARE(files.size(), 3);
    QVERIFY(files.contains(name));
}

void TestBadInput::sameContentTwice()
{
    write(QStringLiteral("good3.txt"), article("Oldham"));
    const Run run = compare();
    QCOMPARE(run.status, 0);
    QVERIFY2(run.err.contains("good3.txt: duplicate: the same content as good1.txt"), run.err.constData());
    QVERIFY(run.out.startsWith("2 articles"));
}

void TestBadInput::invalidUtf8IsRead()
{
    write(QStringLiteral("latin.txt"),
          article("Oldham").replace("euros",
                                    "\x80 f\xfcr die Br\xfc"
                                    "cke"));
    const QJsonArray articles = comparison().value(QStringLiteral("articles")).toArray();
    QCOMPARE(articles.size(), 3);
    QVERIFY(
        articles.at(2).toObject().value(QStringLiteral("text")).toString().contains(QString::fromUtf8("Br\u00fccke")));
}

void TestBadInput::reportOnAFullDisk()
{
    const Run run = compare({QStringLiteral("--json"), QStringLiteral("/dev/full")});
    QCOMPARE(run.status, 1);
    QVERIFY2(run.err.contains("/dev/full"), run.err.constData());
}

void TestBadInput::reportIntoMissingFolder()
{
    const Run run = compare({QStringLiteral("--report"), QStringLiteral("/no/such/folder/report.html")});
    QCOMPARE(run.status, 1);
    QVERIFY2(run.err.contains("/no/such/folder/report.html"), run.err.constData());
    QVERIFY(run.out.startsWith("2 articles")); // the comparison is still told
}

void TestBadInput::storeIsNotAStore()
{
    const QString path = write(QStringLiteral("notes.counterpoint"), "these are notes, not a database\n");
    const QByteArray before = Test::readFile(path);
    const Run run = compare({QStringLiteral("--store"), path});
    QCOMPARE(run.status, 4);
    QVERIFY2(run.err.contains("notes.counterpoint"), run.err.constData());
    QCOMPARE(Test::readFile(path), before); // somebody's file is not touched
}

QTEST_GUILESS_MAIN(TestBadInput)
#include "tst_badinput.moc"
