// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "newsfolder.h"

#include <store/store.h>
#include <support/sandbox.h>
#include <support/testsupport.h>

#include <memory>

using namespace Counterpoint;
using Test::Run;
using Test::runProgram;

/** Stores that cannot be saved into, or not be read: exit status 4, the reason, and nothing in them is touched. */
class TestBadStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY2(Test::dropPrivileges(), "permissions must bind this test even as root"); }
    void init() { m_folder = std::make_unique<Test::NewsFolder>(); }

    void badStore_data();
    void badStore();
    void reportOnABadStore_data();
    void reportOnABadStore();
    void emptyFolderKeepsTheStore();
    void thresholdsOfTheStoreHold();

private:
    Run compare(const QStringList &more) const { return m_folder->compare(more); }
    QString storeWith(const QString &fault);
    static std::unique_ptr<Store> hold(const QString &path);

    std::unique_ptr<Test::NewsFolder> m_folder;
};

namespace
{

/** Changes bytes of a file in their place. */
void patch(const QString &path, qint64 offset, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(offset) && file.write(bytes) == bytes.size());
}

constexpr qint64 kUserVersionOffset = 60; // in the head of an SQLite file, four bytes, highest first

} // namespace

void TestBadStore::badStore_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("notes") << QStringLiteral("notes") << QByteArray("not a Counterpoint store");
    QTest::newRow("cut off") << QStringLiteral("cut off") << QByteArray("damaged");
    QTest::newRow("read-only") << QStringLiteral("read-only") << QByteArray("the file is read-only");
    QTest::newRow("newer") << QStringLiteral("newer") << QByteArray("made by a newer version");
    QTest::newRow("held") << QStringLiteral("held") << QByteArray("in use by another program");
}

/** Each store of a kind that cannot be saved into; what it holds is not touched, and what is asked for is written. */
void TestBadStore::badStore()
{
    QFETCH(QString, fault);
    QFETCH(QByteArray, reason);
    const QString path = storeWith(fault);
    const QByteArray before = Test::readFile(path);
    auto holder = fault == QLatin1String("held") ? hold(path) : nullptr;
    const Run run = compare({QStringLiteral("--store"), path});
    holder.reset(); // not before: a process that closes a file lets go of its locks
    QCOMPARE(run.status, 4);
    QVERIFY2(run.err.contains(path.toUtf8() + ": ") && run.err.contains(reason), run.err.constData());
    QCOMPARE(Test::readFile(path), before);
}

void TestBadStore::reportOnABadStore_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("missing") << QStringLiteral("missing") << 4 << QByteArray("There is no such file");
    QTest::newRow("notes") << QStringLiteral("notes") << 4 << QByteArray("not a Counterpoint store");
    QTest::newRow("cut off") << QStringLiteral("cut off") << 4 << QByteArray("damaged");
    QTest::newRow("held") << QStringLiteral("held") << 4 << QByteArray("in use by another program");
    QTest::newRow("read-only") << QStringLiteral("read-only") << 0 << QByteArray();
    QTest::newRow("newer") << QStringLiteral("newer") << 0 << QByteArray();
}

void TestBadStore::reportOnABadStore()
{
    QFETCH(QString, fault);
    QFETCH(int, status);
    QFETCH(QByteArray, reason);
    const QString path = storeWith(fault);
    const auto holder = fault == QLatin1String("held") ? hold(path) : nullptr;
    const Run run = runProgram({QStringLiteral("report"), path, QStringLiteral("--format"), QStringLiteral("json")});
    QCOMPARE(run.status, status);
    QVERIFY2(run.err.contains(reason), run.err.constData());
    QCOMPARE(run.out.isEmpty(), status != 0);
    QVERIFY(status == 0 || run.err.startsWith("counterpoint-cli: " + path.toUtf8() + ": "));
}

/** An unmounted share looks like an empty folder. */
void TestBadStore::emptyFolderKeepsTheStore()
{
    const QString path = storeWith({});
    for (const QString &name : {QStringLiteral("good1.txt"), QStringLiteral("good2.txt")})
        QVERIFY(QFile::remove(m_folder->filePath(name)));
    const Run run = compare({QStringLiteral("--store"), path});
    QCOMPARE(run.status, 1);
    QVERIFY2(run.err.contains("good1.txt: missing: the file has gone; the article is kept"), run.err.constData());
    QVERIFY(run.out.startsWith("2 articles"));
    QTemporaryDir empty; // another folder, and nothing in it
    const QByteArray before = Test::readFile(path);
    const Run other = runProgram({QStringLiteral("compare"), empty.path(), QStringLiteral("--store"), path});
    QCOMPARE(other.status, 4);
    QVERIFY2(other.err.contains("The 2 article(s) in the store are kept"), other.err.constData());
    QCOMPARE(Test::readFile(path), before);
}

void TestBadStore::thresholdsOfTheStoreHold()
{
    const QString path = m_folder->filePath(QStringLiteral("story.counterpoint"));
    const auto nearOf = [&](const QStringList &more) {
        const Run run = compare(
            QStringList{QStringLiteral("--store"), path, QStringLiteral("--json"), QStringLiteral("-")} + more);
        const QJsonObject parameters
            = QJsonDocument::fromJson(run.out).object().value(QStringLiteral("parameters")).toObject();
        return parameters.value(QStringLiteral("near")).toDouble();
    };
    QCOMPARE(nearOf({QStringLiteral("--near"), QStringLiteral("0.91")}), 0.91);
    QCOMPARE(nearOf({}), 0.91);
    QCOMPARE(nearOf({QStringLiteral("--paraphrase"), QStringLiteral("0.5")}), 0.91);
    QCOMPARE(nearOf({QStringLiteral("--near"), QStringLiteral("0.8")}), 0.8);
}

/** A store of the two good articles, spoiled. */
QString TestBadStore::storeWith(const QString &fault)
{
    const QString path = m_folder->filePath(QStringLiteral("story.counterpoint"));
    if (fault == QLatin1String("missing"))
        return path;
    if (fault == QLatin1String("notes"))
        return m_folder->write(QStringLiteral("story.counterpoint"), "these are notes, not a database\n");
    if (compare({QStringLiteral("--store"), path}).status != 0)
        QTest::qFail("the test's own store cannot be made", __FILE__, __LINE__);
    if (fault == QLatin1String("cut off"))
        QFile::resize(path, QFile(path).size() / 2);
    else if (fault == QLatin1String("read-only"))
        QFile::setPermissions(path, QFile::ReadOwner);
    else if (fault == QLatin1String("newer"))
        patch(path, kUserVersionOffset, QByteArray("\0\0\x03\xe7", 4));
    return path;
}

std::unique_ptr<Store> TestBadStore::hold(const QString &path)
{
    auto store = Store::open(path, StoreMode::OpenExisting, [] { return QDateTime::currentDateTimeUtc(); });
    return store ? *std::move(store) : nullptr;
}

QTEST_GUILESS_MAIN(TestBadStore)
#include "tst_badstore.moc"
