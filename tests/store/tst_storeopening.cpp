// SPDX-FileCopyrightText: 2026 The Counterpoint developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storetest.h"

#include <store/connection.h>
#include <support/testsupport.h>

#include <QFile>
#include <QTemporaryDir>

using namespace Counterpoint;
using namespace Counterpoint::Test;

/** Files that are no good store: each is told apart, and none is changed. */
class TestStoreOpening : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void badFile_data();
    void badFile();
    void missing_isNotFound();
    void folder_isWrongType();
    void emptyFile_isTakenForANewStore();
    void danglingReference_isDamage_data();
    void danglingReference_isDamage();
    void newerButReadable_opensReadOnly();
    void newerAndUnreadable_isRefused();

private:
    QString written(const QString &name, const QByteArray &bytes) const;
    void setPragma(const QString &path, const QString &sql) const;
    QTemporaryDir m_folder;
    QByteArray m_good;
};

QString TestStoreOpening::written(const QString &name, const QByteArray &bytes) const
{
    const QString path = m_folder.filePath(name);
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
}

void TestStoreOpening::setPragma(const QString &path, const QString &sql) const
{
    const auto connection = Connection::open(path, Access::ReadWrite);
    VERIFY_OK(connection);
    VERIFY_OK((*connection)->execute(sql));
}

void TestStoreOpening::initTestCase()
{
    const QString path = m_folder.filePath(QStringLiteral("good.counterpoint"));
    {
        const auto store = openStore(path);
        VERIFY_OK(store);
        VERIFY_OK((*store)->save(everyAnalysis()));
    }
    m_good = readFile(path);
    QVERIFY(m_good.size() > 20000);
}

void TestStoreOpening::badFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("expected");
    QTest::newRow("text") << QByteArray("An article, not a store.\n").repeated(200) << ErrorCode::WrongType;
    QTest::newRow("few bytes") << QByteArray("abc") << ErrorCode::WrongType;
    QTest::newRow("zeros") << QByteArray(8192, '\0') << ErrorCode::WrongType;
    QTest::newRow("cut in the head") << m_good.first(60) << ErrorCode::StoreDamaged;
    QTest::newRow("cut after a page") << m_good.first(4096) << ErrorCode::StoreDamaged;
    QTest::newRow("cut in half") << m_good.first(m_good.size() / 2) << ErrorCode::StoreDamaged;
    QTest::newRow("last byte gone") << m_good.first(m_good.size() - 1) << ErrorCode::StoreDamaged;
    QByteArray overwritten = m_good;
    for (qsizetype i = 4096; i < overwritten.size(); i += 4096)
        overwritten.replace(i, 64, QByteArray(64, '\x55'));
    QTest::newRow("pages overwritten") << overwritten << ErrorCode::StoreDamaged;
    QByteArray foreign = m_good;
    foreign.replace(68, 4, "\1\2\3\4");
    QTest::newRow("another program's database") << foreign << ErrorCode::WrongType;
}

void TestStoreOpening::badFile()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, expected);
    const QString path = written(QStringLiteral("bad.counterpoint"), bytes);
    for (const StoreMode mode : {StoreMode::OpenOrCreate, StoreMode::OpenExisting, StoreMode::ReadOnly}) {
        const auto store = openStore(path, mode);
        QVERIFY(!store);
        QVERIFY2(store.error().code == expected, qPrintable(store.error().toString()));
        QCOMPARE(store.error().where, path);
        QCOMPARE(readFile(path), bytes);
        QVERIFY(!QFile::exists(path + QStringLiteral(".lock")));
        QVERIFY(!QFile::exists(path + QStringLiteral("-journal")));
    }
}

void TestStoreOpening::missing_isNotFound()
{
    const QString path = m_folder.filePath(QStringLiteral("none.counterpoint"));
    COMPARE_ERROR(openStore(path, StoreMode::OpenExisting), ErrorCode::NotFound);
    COMPARE_ERROR(openStore(path, StoreMode::ReadOnly), ErrorCode::NotFound);
    QVERIFY(!QFile::exists(path));
}

void TestStoreOpening::folder_isWrongType()
{
    COMPARE_ERROR(openStore(m_folder.path()), ErrorCode::WrongType);
}

void TestStoreOpening::emptyFile_isTakenForANewStore()
{
    const QString path = written(QStringLiteral("empty.counterpoint"), {});
    COMPARE_ERROR(openStore(path, StoreMode::OpenExisting), ErrorCode::StoreDamaged);
    const auto store = openStore(path);
    VERIFY_OK(store);
    VERIFY_OK((*store)->save(everyAnalysis()));
}

void TestStoreOpening::danglingReference_isDamage_data()
{
    QTest::addColumn<QString>("sql");
    const auto set = [](const char *kind, const char *path, const char *value) {
        return QStringLiteral(
                   "UPDATE finding SET payload = json_set(payload, '%1', %2) WHERE kind = '%3' AND position = 0")
            .arg(QString::fromLatin1(path), QString::fromLatin1(value), QString::fromLatin1(kind));
    };
    QTest::newRow("article of a match") << set("match", "$.a.a", "7");
    QTest::newRow("sentence of a conflict") << set("conflict", "$.b.s", "99");
    QTest::newRow("span of a conflict") << set("conflict", "$.bSpan.e", "100000");
    QTest::newRow("negative span") << set("conflict", "$.aSpan.s", "-1");
    QTest::newRow("conflict of a discrepancy") << set("discrepancy", "$.conflicts[0]", "50");
    QTest::newRow("article of an origin") << set("origin", "$.articles[0]", "2");
    QTest::newRow("event of a row") << set("coverage", "$.event", "-3");
    QTest::newRow("quotation of an utterance") << set("utterance", "$.quotations[0].q", "9");
    QTest::newRow("cell missing") << set("coverage", "$.cells", "json('[]')");
    QTest::newRow("kind unknown") << set("match", "$.kind", "'sideways'");
    QTest::newRow("sentence past the text") << QStringLiteral("UPDATE sentence SET end = 100000");
    QTest::newRow("fact of no sentence") << QStringLiteral(
        "UPDATE facts SET payload = json_set(payload, '$.timexes[0].sentence', 44)");
    QTest::newRow("sentence of no paragraph") << QStringLiteral("UPDATE sentence SET paragraph = 77");
    QTest::newRow("sentence before every paragraph") << QStringLiteral("UPDATE sentence SET paragraph = -1");
    const auto setRead = [](const char *path, const char *value) {
        return QStringLiteral("UPDATE article SET as_read = json_set(as_read, '%1', %2) WHERE as_read IS NOT NULL")
            .arg(QString::fromLatin1(path), QString::fromLatin1(value));
    };
    QTest::newRow("sentence past the text, as read") << setRead("$.sentences[0].span.e", "100000");
    QTest::newRow("paragraph of a sentence, as read") << setRead("$.sentences[0].paragraph", "77");
    QTest::newRow("furniture past the text, as read") << setRead("$.furniture[0].span.e", "100000");
    QTest::newRow("title past the text, as read") << setRead("$.metadata.titleSpan.e", "100000");
    QTest::newRow("date's place past the text, as read")
        << setRead("$.metadata.published", "json_object('evidence', json_object('s', 5, 'e', 2))");
    QTest::newRow("title past the text, left out of the comparison") << QStringLiteral(
        "UPDATE article SET metadata = json_set(metadata, '$.titleSpan.e', 9999) WHERE position IS NULL");
    QTest::newRow("title past the text") << QStringLiteral(
        "UPDATE article SET metadata = json_set(metadata, '$.titleSpan.e', 9999)");
}

void TestStoreOpening::danglingReference_isDamage()
{
    QFETCH(QString, sql);
    const QString path = written(QStringLiteral("dangling.counterpoint"), m_good);
    setPragma(path, sql);
    const auto store = openStore(path);
    VERIFY_OK(store);
    COMPARE_ERROR((*store)->load(), ErrorCode::StoreDamaged);
}

void TestStoreOpening::newerButReadable_opensReadOnly()
{
    const QString path = written(QStringLiteral("newer.counterpoint"), m_good);
    setPragma(path, QStringLiteral("PRAGMA user_version = 99"));
    const QByteArray before = readFile(path);
    {
        const auto store = openStore(path);
        VERIFY_OK(store);
        QVERIFY((*store)->isReadOnly());
        QCOMPARE((*store)->notice()->code, ErrorCode::StoreNewer);
        const auto contents = (*store)->load();
        VERIFY_OK(contents);
        QVERIFY(*contents->analysis.comparison == *everyAnalysis().comparison);
        COMPARE_ERROR((*store)->save(everyAnalysis()), ErrorCode::StoreReadOnly);
        COMPARE_ERROR((*store)->saveClaim(someClaim(QStringLiteral("c"))), ErrorCode::StoreReadOnly);
    }
    QCOMPARE(readFile(path), before);
}

void TestStoreOpening::newerAndUnreadable_isRefused()
{
    const QString path = written(QStringLiteral("far.counterpoint"), m_good);
    setPragma(path, QStringLiteral("PRAGMA user_version = 99"));
    setPragma(path, QStringLiteral("UPDATE info SET value = '99' WHERE key = 'compatible_from'"));
    const QByteArray before = readFile(path);
    COMPARE_ERROR(openStore(path), ErrorCode::StoreNewer);
    QCOMPARE(readFile(path), before);
}

QTEST_GUILESS_MAIN(TestStoreOpening)
#include "tst_storeopening.moc"
