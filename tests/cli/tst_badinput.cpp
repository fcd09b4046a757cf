// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "newsfolder.h"

#include <support/sandbox.h>
#include <support/testsupport.h>

#include <QDir>
#include <QJsonArray>

#include <memory>

#include <fcntl.h>
#include <unistd.h>

using namespace Counterpoint;
using Test::newsFrom;
using Test::Run;
using Test::runProgram;

/** Every kind of bad input: a clear message that names the file, the rest goes on, nothing is lost. */
class TestBadInput : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void permissionsBindPrograms();
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
    void nameThatIsNotUtf8();
    void messagesCannotSteerTheTerminal();
    void foldersOfOneName();
    void oneBadFolderOfTwo();
    void sameContentTwice();
    void invalidUtf8IsRead();
    void reportIntoMissingFolder();

private:
    QString write(const QString &name, const QByteArray &bytes) const { return m_folder->write(name, bytes); }
    Run compare(const QStringList &more = {}) const { return m_folder->compare(more); }

    std::unique_ptr<Test::NewsFolder> m_folder;
};

void TestBadInput::initTestCase()
{
    QVERIFY2(Test::dropPrivileges(), "permissions must bind this test even as root");
}

/** What a test forbids the program must not be able to do: it has no more rights than the test. */
void TestBadInput::permissionsBindPrograms()
{
    QProcess child;
    child.start(QStringLiteral("cat"), {QStringLiteral("/proc/self/status")});
    QVERIFY(child.waitForFinished());
    QMap<QByteArray, QByteArray> status;
    for (const QByteArray &line : child.readAllStandardOutput().split('\n'))
        status.insert(line.left(line.indexOf(':')), line.mid(line.indexOf(':') + 1).trimmed());
    QCOMPARE(status.value("NoNewPrivs"), QByteArray("1"));
    QCOMPARE(status.value("CapEff").toULongLong(nullptr, 16), 0ULL);
    QCOMPARE(status.value("CapPrm").toULongLong(nullptr, 16), 0ULL);
}

void TestBadInput::init()
{
    m_folder = std::make_unique<Test::NewsFolder>();
}

void TestBadInput::emptyFolder()
{
    QTemporaryDir empty;
    const Run run = runProgram({QStringLiteral("compare"), empty.path()});
    QCOMPARE(run.status, 3);
    QCOMPARE(run.err,
             "counterpoint-cli: " + empty.path().toUtf8()
                 + ": nothing to compare: fewer than two articles could be read\n");
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
    QVERIFY2(run.err.contains("good1.txt: this is a file, not a folder"), run.err.constData());
}

void TestBadInput::folderWithoutPermission()
{
    QVERIFY(QFile::setPermissions(m_folder->path(), {}));
    const Run run = compare();
    QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QCOMPARE(run.status, 2);
    QVERIFY2(run.err.contains(m_folder->path().toUtf8() + ": no permission to read this folder"), run.err.constData());
}

void TestBadInput::badFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("empty") << QStringLiteral("bad.txt") << QByteArray() << QByteArray("The file is empty.");
    QTest::newRow("only spaces") << QStringLiteral("bad.md") << QByteArray(" \n\t\n ")
                                 << QByteArray("The file holds no text.");
    QTest::newRow("no sentence") << QStringLiteral("bad.txt") << QByteArray("One\n\nTwo\n")
                                 << QByteArray("No sentence was found");
    QTest::newRow("binary named .txt") << QStringLiteral("bad.txt")
                                       << QByteArray("\x7f"
                                                     "ELF\x02\x01\x01\x00\x00\x00\xff\xfe\x00\x01",
                                                     14)
                                              .repeated(40)
                                       << QByteArray("This is a binary file, not text.");
    QTest::newRow("bytes without sense") << QStringLiteral("bad.txt") << QByteArray("\x01\x02 \x03\x04", 5).repeated(99)
                                         << QByteArray("The bytes are not text in any known character set.");
    QTest::newRow("image named .html") << QStringLiteral("bad.html")
                                       << QByteArray("\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00", 18).repeated(20)
                                       << QByteArray("This is a binary file, not text.");
}

void TestBadInput::badFile()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, reason);
    write(name, bytes);
    const Run run = compare();
    QCOMPARE(run.status, 1);
    QVERIFY2(run.err.contains(name.toUtf8() + ": failed: " + reason), run.err.constData());
    QVERIFY(run.out.startsWith("2 articles"));
}

void TestBadInput::fileWithoutPermission()
{
    QVERIFY(QFile::setPermissions(write(QStringLiteral("secret.txt"), newsFrom("Oldham")), {}));
    const Run run = compare();
    QCOMPARE(run.status, 1);
    QVERIFY2(run.err.contains("secret.txt: failed: cannot be read: Permission denied"), run.err.constData());
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
    QVERIFY2(run.err.contains("huge.txt: failed: too large: the limit is 50 MiB"), run.err.constData());
    QVERIFY(run.out.startsWith("2 articles"));
}

void TestBadInput::circularLink()
{
    QVERIFY(QFile::link(QStringLiteral("loop.txt"), m_folder->filePath(QStringLiteral("loop.txt"))));
    QVERIFY(QFile::link(m_folder->path(), m_folder->filePath(QStringLiteral("inner")))); // a folder inside itself
    const Run run = compare();
    QCOMPARE(run.status, 1);
    QVERIFY2(run.err.contains("loop.txt: failed: a link that leads nowhere or in a circle"), run.err.constData());
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
    write(name, newsFrom("Midham"));
    QStringList files;
    for (const QJsonValue &item : m_folder->comparison().value(QStringLiteral("articles")).toArray())
        files.append(item.toObject().value(QStringLiteral("file")).toString());
    QCOMPARE(files.size(), 3);
    QVERIFY(files.contains(name));
}

void TestBadInput::nameThatIsNotUtf8()
{
    write(QStringLiteral("zz.txt"), newsFrom("Midham")); // after the odd one in any order
    const QByteArray path = QFile::encodeName(m_folder->path()) + "/b\xc3\xa4r-b\xe4r.txt";
    const int file = ::open(path.constData(), O_CREAT | O_WRONLY | O_CLOEXEC, 0600);
    if (file < 0)
        QSKIP("this file system takes no such name");
    ::close(file);
    const Run run = compare();
    ::unlink(path.constData()); // QTemporaryDir cannot
    QCOMPARE(run.status, 1);
    QVERIFY2(run.err.contains("b\xc3\xa4r-b\\xe4r.txt: failed: the file's name is not valid UTF-8"),
             run.err.constData());
    QVERIFY2(run.out.startsWith("3 articles"), run.out.constData());
}

void TestBadInput::messagesCannotSteerTheTerminal()
{
    write(QStringLiteral("a\nb\x1b[31mred\u202etxt.txt"), {});
    write(QStringLiteral("title.txt"), newsFrom("\x1b[2JMidham"));
    const Run run = compare();
    QCOMPARE(run.status, 1);
    QCOMPARE(run.err, QByteArray("counterpoint-cli: a\\nb\\x1b[31mred\\u202etxt.txt: failed: The file is empty.\n"));
    QVERIFY(!run.out.contains('\x1b'));
    QVERIFY2(run.out.contains("\\x1b[2JMidham"), run.out.constData());
}

void TestBadInput::foldersOfOneName()
{
    QTemporaryDir other;
    for (const char *parent : {"one", "two"}) {
        const QString folder = other.filePath(QLatin1String(parent)) + QStringLiteral("/news");
        QVERIFY(QDir().mkpath(folder));
        QFile file(folder + QStringLiteral("/good1.txt"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(newsFrom(parent)) > 0);
    }
    const QString one = other.filePath(QStringLiteral("one/news/")); // with a slash at the end, as a shell completes it
    const Run run = compare({one, other.filePath(QStringLiteral("two/./news")), one.chopped(1),
                             QStringLiteral("--json"), QStringLiteral("-")});
    QCOMPARE(run.status, 0);
    QStringList files;
    for (const QJsonValue &item : QJsonDocument::fromJson(run.out).object().value(QStringLiteral("articles")).toArray())
        files.append(item.toObject().value(QStringLiteral("file")).toString());
    QCOMPARE(files,
             (QStringList{QStringLiteral("good1.txt"), QStringLiteral("good2.txt"),
                          QStringLiteral("news (2)/good1.txt"), QStringLiteral("news/good1.txt")}));
}

void TestBadInput::oneBadFolderOfTwo()
{
    const Run run = compare({QStringLiteral("/no/such/folder")});
    QCOMPARE(run.status, 1);
    QCOMPARE(run.err, QByteArray("counterpoint-cli: /no/such/folder: failed: there is no such folder\n"));
    QVERIFY(run.out.startsWith("2 articles"));
}

void TestBadInput::sameContentTwice()
{
    write(QStringLiteral("good3.txt"), newsFrom("Oldham"));
    const Run run = compare();
    QCOMPARE(run.status, 0);
    QVERIFY2(run.err.contains("good3.txt: duplicate: the same content as good1.txt"), run.err.constData());
    QVERIFY(run.out.startsWith("2 articles"));
}

void TestBadInput::invalidUtf8IsRead()
{
    write(QStringLiteral("latin.txt"),
          newsFrom("Oldham").replace("euros",
                                     "\x80 f\xfcr die Br\xfc"
                                     "cke"));
    // one odd byte among much that is UTF-8
    write(QStringLiteral("utf8.txt"),
          newsFrom("Midham").replace("euros", "\u20ac \u2013 \u00e9\u00e8\u00ea\u00e0\u00f1 or so\xff"));
    const Run run = compare({QStringLiteral("--json"), QStringLiteral("-")});
    QCOMPARE(run.status, 0); // all files were read
    QCOMPARE(run.err,
             QByteArray("counterpoint-cli: utf8.txt: imported: 1 character(s) could not be decoded and stand as "
                        "U+FFFD\n"));
    const QJsonArray articles = QJsonDocument::fromJson(run.out).object().value(QStringLiteral("articles")).toArray();
    QCOMPARE(articles.size(), 4);
    const auto textOf
        = [&articles](int i) { return articles.at(i).toObject().value(QStringLiteral("text")).toString(); };
    QVERIFY(textOf(2).contains(QStringLiteral("Br\u00fccke")));
    QVERIFY(textOf(3).contains(QStringLiteral("or so\ufffd,")));
}

void TestBadInput::reportIntoMissingFolder()
{
    const Run run = compare({QStringLiteral("--report"), QStringLiteral("/no/such/folder/report.html")});
    QCOMPARE(run.status, 1);
    QVERIFY2(run.err.contains("/no/such/folder/report.html"), run.err.constData());
    QVERIFY(run.out.startsWith("2 articles")); // the comparison is still told
}

QTEST_GUILESS_MAIN(TestBadInput)
#include "tst_badinput.moc"
